//! A diagram for [Mermaid](https://mermaid.js.org/syntax/flowchart.html), which GitHub draws in Markdown.

use super::Node;

pub(super) fn draw(root: &Node<'_>) -> String {
    let mut lines = vec!["flowchart LR".to_owned()];
    node(root, &mut 0, &mut lines);
    lines.extend(
        [
            "classDef literal fill:#dbeafe,stroke:#2563eb,color:#172554",
            "classDef parameter fill:#fef3c7,stroke:#d97706,color:#451a03",
            "classDef folder fill:#f3f4f6,stroke:#9ca3af,color:#374151,stroke-dasharray:4",
        ]
        .map(str::to_owned),
    );
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| format!("{}{line}\n", if index == 0 { "" } else { "    " }))
        .collect()
}

/// Writes a node and what is below it, and gives back its number.
fn node(from: &Node<'_>, count: &mut usize, lines: &mut Vec<String>) -> usize {
    let number = *count;
    *count += 1;
    let mut text = format!("<b>{}</b>", escape(&from.name));
    if !from.answers.is_empty() {
        text += &format!("<br>{}", from.answers.join(", "));
    }
    if !from.files.is_empty() {
        text += &format!("<br><i>{}</i>", from.files.join(", "));
    }
    lines.push(format!("n{number}[\"{text}\"]:::{}", from.class()));
    for child in &from.children {
        let child = node(child, count, lines);
        lines.push(format!("n{number} --> n{child}"));
    }
    number
}

/// A text within quotes is HTML.
fn escape(text: &str) -> String {
    let pairs = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('#', "&num;")];
    pairs.iter().fold(text.to_owned(), |text, (character, entity)| text.replace(*character, entity))
}
