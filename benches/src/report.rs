//! Figures as tables and plots.

use std::fs;

use plotters::prelude::*;

use crate::results::Results;

/// Something that was measured of all peers, for several numbers of routes.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Its name among the figures.
    pub name: &'static str,
    /// What it is called in a report.
    pub title: &'static str,
    /// In what it is counted.
    pub unit: Unit,
    /// Whose it is, first this project's.
    pub peers: &'static [&'static str],
}

/// What a figure counts.
#[derive(Clone, Copy, Debug)]
pub enum Unit {
    /// Time.
    Seconds,
    /// Memory, or the size of a file.
    Bytes,
    /// Whatever has no unit.
    Number,
}

impl Unit {
    fn text(self, value: f64) -> String {
        match self {
            Self::Seconds if value < 1e-5 => format!("{:.0} ns", value * 1e9),
            Self::Seconds if value < 1e-3 => format!("{:.0} µs", value * 1e6),
            Self::Seconds if value < 1.0 => format!("{:.0} ms", value * 1e3),
            Self::Seconds => format!("{value:.2} s"),
            Self::Bytes => format!("{:.1} MB", value / 1e6),
            Self::Number => format!("{value:.0}"),
        }
    }
}

/// The numbers of routes.
pub const SIZES: [usize; 5] = [10, 100, 400, 1_000, 4_000];

/// Those of the palette that can be told apart on white.
const COLOURS: [usize; 5] = [0, 3, 1, 4, 5];

impl Measure {
    /// Whether there are figures of this project's.
    pub fn is_in(&self, results: &Results) -> bool {
        SIZES.iter().any(|routes| results.get(self.name, self.peers[0], *routes).is_some())
    }

    /// A line for each number of routes, with the picture.
    pub fn table(&self, results: &Results) -> String {
        let figure = |peer: &str, row: usize| results.get(self.name, peer, SIZES[row]);
        let table = table("routes", &SIZES.map(|routes| routes.to_string()), self.peers, self.unit, figure);
        format!("### {}\n\n{table}\n![{}](benchmarks/{})\n", self.title, self.title, self.file_name())
    }

    fn file_name(&self) -> String {
        format!("{}.svg", self.name.replace(", ", "-").replace(' ', "-"))
    }

    /// How it grows, as a picture.
    ///
    /// # Panics
    ///
    /// Where the file cannot be written.
    pub fn plot(&self, results: &Results) {
        let points = |peer: &str| -> Vec<(f64, f64)> {
            let point = |routes: usize| Some((routes as f64, results.get(self.name, peer, routes)?));
            SIZES.into_iter().filter_map(point).collect()
        };
        let values = self.peers.iter().flat_map(|peer| points(peer)).map(|(_, value)| value);
        let (least, most) =
            values.fold((f64::INFINITY, 0.0_f64), |(least, most), value| (least.min(value), most.max(value)));
        let folder = crate::repository().join("docs/benchmarks");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(self.file_name());
        let area = SVGBackend::new(&file, (720, 420)).into_drawing_area();
        area.fill(&WHITE).unwrap();
        let mut chart = ChartBuilder::on(&area)
            .caption(self.title, ("sans-serif", 20))
            .margin(12)
            .x_label_area_size(36)
            .y_label_area_size(72)
            .build_cartesian_2d((8.0..50_000.0).log_scale(), (least * 0.7..most * 1.4).log_scale())
            .unwrap();
        chart
            .configure_mesh()
            .x_desc("routes")
            .x_label_formatter(&|routes| format!("{routes:.0}"))
            .y_label_formatter(&|value| self.unit.text(*value))
            .draw()
            .unwrap();
        for (index, peer) in self.peers.iter().enumerate() {
            let colour = Palette99::pick(COLOURS[index]).to_rgba();
            let line = LineSeries::new(points(peer), colour.stroke_width(2)).point_size(3);
            let legend = move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2));
            chart.draw_series(line).unwrap().label(*peer).legend(legend);
        }
        chart
            .configure_series_labels()
            .background_style(WHITE)
            .border_style(BLACK)
            .position(SeriesLabelPosition::MiddleRight)
            .draw()
            .unwrap();
        area.present().unwrap();
    }
}

/// A line for each row, with the figures of the peers and the ratios of the first to each of the others. Rows of which
/// the first has no figure are left out.
pub fn table(
    head: &str,
    rows: &[String],
    peers: &[&str],
    unit: Unit,
    figure: impl Fn(&str, usize) -> Option<f64>,
) -> String {
    let (ours, others) = (peers[0], &peers[1..]);
    let names = peers.iter().map(|peer| (*peer).to_owned());
    // The matcher alone is the floor, and no peer.
    let others: Vec<&str> = others.iter().copied().filter(|other| *other != "matchit").collect();
    let ratios = others.iter().map(|other| format!("to {other}"));
    let mut lines = vec![
        format!("| {head} | {} |", names.chain(ratios).collect::<Vec<_>>().join(" | ")),
        format!("|---|{}", "---:|".repeat(peers.len() + others.len())),
    ];
    for (row, label) in rows.iter().enumerate() {
        let Some(own) = figure(ours, row) else { continue };
        let values = peers.iter().map(|peer| figure(peer, row).map(|value| unit.text(value)));
        let ratios = others.iter().map(|other| {
            figure(other, row).filter(|value| *value > 0.0).map(|value| format!("{:.2}", own / value))
        });
        let cells: Vec<String> = values.chain(ratios).map(Option::unwrap_or_default).collect();
        lines.push(format!("| {label} | {} |", cells.join(" | ")));
    }
    lines.join("\n") + "\n"
}

/// Puts a text in the place of what stands between `<!-- name -->` and `<!-- end -->` in `docs/benchmarks.md`.
///
/// # Panics
///
/// Where there is no such place.
pub fn replace(name: &str, text: &str) {
    let file = crate::repository().join("docs/benchmarks.md");
    let page = fs::read_to_string(&file).unwrap();
    let begin = format!("<!-- {name} -->\n");
    let start = page.find(&begin).unwrap_or_else(|| panic!("{name} has no place in the page")) + begin.len();
    let end = start + page[start..].find("<!-- end -->").unwrap();
    fs::write(&file, format!("{}\n{}\n\n{}", &page[..start], text.trim_end(), &page[end..])).unwrap();
}
