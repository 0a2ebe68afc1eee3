//! Writes the figures that the benchmarks left in `target/benchmarks` into `docs/benchmarks.md`:
//! `cargo run -p benches --bin report`.

use std::fs;

use benches::report::{Measure, SIZES, Unit, replace, table};
use benches::results::Results;
use benches::{machine, repository};
use serde_json::Value;

const AXUM: &[&str] = &["file-routes", "by-hand", "folder-router"];

const BUILDING: [Measure; 9] = [
    building("build, clean", "A clean build", Unit::Seconds),
    building("build, edited", "A build after a handler was edited", Unit::Seconds),
    building("check, clean", "A clean `cargo check`", Unit::Seconds),
    building("check, edited", "`cargo check` after a handler was edited", Unit::Seconds),
    building("build, release", "A clean build for release", Unit::Seconds),
    building("executable, dev", "The executable, dev", Unit::Bytes),
    building("executable, release", "The executable, release", Unit::Bytes),
    building("rustc, bytes", "The most memory that rustc takes", Unit::Bytes),
    Measure {
        peers: &["file-routes"],
        ..building("expansion", "The expansion of the attribute", Unit::Seconds)
    },
];

const fn building(name: &'static str, title: &'static str, unit: Unit) -> Measure {
    Measure { name, title, unit, peers: AXUM }
}

fn main() {
    let results = Results::load();
    replace("machine", &machine::describe());
    let tables: Vec<String> = BUILDING
        .iter()
        .map(|measure| {
            measure.plot(&results);
            measure.table(&results)
        })
        .collect();
    replace("building", &tables.join("\n"));
    replace("requests", &requests());
}

const QUESTIONS: [&str; 6] = [
    "a literal",
    "one parameter",
    "two parameters",
    "a catch-all",
    "404 Not Found",
    "405 Method Not Allowed",
];

/// What gungraun has left.
fn requests() -> String {
    let peers = ["file_routes", "by_hand", "folder_router", "actix", "matchit"];
    let questions = QUESTIONS.map(str::to_owned);
    let sizes = SIZES.map(|routes| routes.to_string());
    let [instructions, allocations] = [(0, "Ir"), (1, "TotalBlocks")].map(|(tool, metric)| {
        move |peer: &str, row: usize| {
            let summary =
                format!("target/gungraun/benches/instructions/requests/{peer}.each_{row}/summary.json");
            let summary: Value = serde_json::from_slice(&fs::read(repository().join(summary)).ok()?).ok()?;
            summary.pointer(&format!("/profiles/{tool}/data/total/metrics/{metric}/values/new"))?.as_f64()
        }
    });
    format!(
        "### Instructions\n\n{}\n### Allocations\n\n{}\n### Instructions for the last of many routes\n\n{}",
        table("what is asked", &questions, &peers, Unit::Number, instructions),
        table("what is asked", &questions, &peers[..4], Unit::Number, allocations),
        table("routes", &sizes, &["file_routes_among", "by_hand_among"], Unit::Number, instructions),
    )
}
