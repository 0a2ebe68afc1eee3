//! A picture that needs nothing to be shown: folders from left to right, as wide as their names.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use super::Node;

/// Pixels. A letter of the font is as wide as the widest of the fonts that may stand in for it.
const LETTER: f32 = 7.9;
const SMALL_LETTER: f32 = 6.1;
const PADDING: f32 = 12.0;
const ROW: f32 = 26.0;
const SMALL_ROW: f32 = 18.0;
const GAP_BELOW: f32 = 10.0;
const GAP_BESIDE: f32 = 36.0;
const MARGIN: f32 = 12.0;

const STYLE: &str = "\
text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:13px;fill:#1f2937}\
.small{font-size:10px;fill:#6b7280}\
.method{font-size:10px;font-weight:bold;fill:#fff}\
.box{stroke-width:1.2;fill:#fff;stroke:#9ca3af}\
.folder .box{stroke-dasharray:4}\
.literal .box{stroke:#2563eb;fill:#eff6ff}\
.parameter .box{stroke:#d97706;fill:#fffbeb}\
.edge{fill:none;stroke:#9ca3af;stroke-width:1.2}\
@media(prefers-color-scheme:dark){\
text{fill:#e5e7eb}\
.small{fill:#9ca3af}\
.box{fill:#111827;stroke:#6b7280}\
.literal .box{stroke:#60a5fa;fill:#172554}\
.parameter .box{stroke:#fbbf24;fill:#451a03}\
.edge{stroke:#6b7280}}";

/// A node in its place.
struct Placed<'a> {
    node: &'a Node<'a>,
    depth: usize,
    /// The middle of its box.
    middle: f32,
    parent: Option<usize>,
}

pub(super) fn draw(root: &Node<'_>) -> String {
    let mut placed = Vec::new();
    let mut bottom = MARGIN;
    place(root, 0, None, &mut bottom, &mut placed);
    let lefts = lefts(&placed);
    let width = lefts.last().copied().unwrap_or_default() - GAP_BESIDE + MARGIN;
    let height = bottom - GAP_BELOW + MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\">\n<title>The routes</title>\n<style>{STYLE}</style>\n"
    );
    for at in &placed {
        if let Some(parent) = at.parent.map(|parent| &placed[parent]) {
            let (from, to) = (lefts[parent.depth] + box_width(parent.node), lefts[at.depth]);
            let (y, end, half) = (parent.middle, at.middle, f32::midpoint(from, to));
            let _ = writeln!(
                svg,
                "<path class=\"edge\" d=\"M{from:.0} {y:.0}C{half:.0} {y:.0} {half:.0} {end:.0} {to:.0} {end:.0}\"/>"
            );
        }
    }
    for at in &placed {
        draw_node(at, lefts[at.depth], &mut svg);
    }
    svg + "</svg>\n"
}

/// Gives a node its place: beside the middle of those below it, or in the next free row.
fn place<'a>(
    node: &'a Node<'a>,
    depth: usize,
    parent: Option<usize>,
    bottom: &mut f32,
    placed: &mut Vec<Placed<'a>>,
) -> f32 {
    let index = placed.len();
    let top = *bottom;
    placed.push(Placed { node, depth, middle: 0.0, parent });
    let middles: Vec<f32> =
        node.children.iter().map(|child| place(child, depth + 1, Some(index), bottom, placed)).collect();
    let half = box_height(node) / 2.0;
    let middle = match (middles.first(), middles.last()) {
        (Some(first), Some(last)) => f32::midpoint(*first, *last).max(top + half),
        _ => top + half,
    };
    *bottom = bottom.max(middle + half + GAP_BELOW);
    placed[index].middle = middle;
    middle
}

/// Where the boxes of each depth begin, and where those of one more would.
fn lefts(placed: &[Placed<'_>]) -> Vec<f32> {
    let mut lefts = vec![MARGIN];
    loop {
        let depth = lefts.len() - 1;
        let widths = placed.iter().filter(|at| at.depth == depth).map(|at| box_width(at.node));
        match widths.reduce(f32::max) {
            Some(width) => lefts.push(lefts[depth] + width + GAP_BESIDE),
            None => return lefts,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "no name is that long")]
fn text_width(text: &str, letter: f32) -> f32 {
    text.width() as f32 * letter
}

fn badge_width(method: &str) -> f32 {
    text_width(method, SMALL_LETTER) + 10.0
}

fn box_width(node: &Node<'_>) -> f32 {
    let badges: f32 = node.answers.iter().map(|method| badge_width(method) + 4.0).sum();
    let first = text_width(&node.name, LETTER) + if node.answers.is_empty() { 0.0 } else { 6.0 } + badges;
    first.max(text_width(&node.files.join(" "), SMALL_LETTER)) + 2.0 * PADDING
}

fn box_height(node: &Node<'_>) -> f32 {
    if node.files.is_empty() { ROW } else { ROW + SMALL_ROW }
}

fn draw_node(at: &Placed<'_>, left: f32, svg: &mut String) {
    let (node, width, height) = (at.node, box_width(at.node), box_height(at.node));
    let top = at.middle - height / 2.0;
    let (text, line) = (left + PADDING, top + ROW / 2.0 + 4.5);
    let _ = writeln!(
        svg,
        "<g class=\"{}\"><title>{}</title><rect class=\"box\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" \
         height=\"{height:.1}\" rx=\"6\"/><text x=\"{text:.1}\" y=\"{line:.1}\">{}</text>",
        node.class(),
        escape(&node.pattern),
        escape(&node.name)
    );
    let mut x = text + text_width(&node.name, LETTER) + 6.0;
    for method in &node.answers {
        let width = badge_width(method);
        let _ = writeln!(
            svg,
            "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"15\" rx=\"4\" fill=\"{}\"/>\
             <text class=\"method\" x=\"{:.1}\" y=\"{:.1}\">{method}</text>",
            line - 12.0,
            colour(method),
            x + 5.0,
            line - 1.0
        );
        x += width + 4.0;
    }
    if !node.files.is_empty() {
        let _ = writeln!(
            svg,
            "<text class=\"small\" x=\"{text:.1}\" y=\"{:.1}\">{}</text>",
            line + SMALL_ROW,
            node.files.join(" ")
        );
    }
    svg.push_str("</g>\n");
}

/// Dark enough for white letters on it.
fn colour(method: &str) -> &'static str {
    match method {
        "GET" => "#15803d",
        "POST" => "#1d4ed8",
        "PUT" => "#a16207",
        "PATCH" => "#7e22ce",
        "DELETE" => "#b91c1c",
        "page" => "#0f766e",
        _ => "#4b5563",
    }
}

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    // XML has no place for these at all.
    text.replace(|character: char| character.is_control(), "\u{fffd}")
}
