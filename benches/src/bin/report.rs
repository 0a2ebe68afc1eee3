//! Writes the figures that the benchmarks left in `target/benchmarks` into `docs/benchmarks.md`:
//! `cargo run -p benches --bin report`.

use std::fs;

use benches::report::{Measure, SIZES, Unit, replace, table};
use benches::repository;
use benches::results::Results;
use serde_json::Value;

const SERVERS: &[&str] = &["file-routes", "by-hand", "folder-router", "actix", "next"];

const SERVING: [Measure; 6] = [
    measure("requests a second", "Requests a second", Unit::Number, SERVERS),
    measure("latency, p50", "What half of the requests wait at most", Unit::Seconds, SERVERS),
    measure("latency, p99", "What 99 of 100 wait at most", Unit::Seconds, SERVERS),
    measure("memory, at rest", "Memory before the first request", Unit::Bytes, SERVERS),
    measure("memory, under load", "The most memory under load", Unit::Bytes, SERVERS),
    measure("start", "From the start to the first answer", Unit::Seconds, SERVERS),
];

/// Requests to the last of many routes, in process.
const GROWTH: Measure = measure(
    "instructions",
    "Instructions for the last of many routes",
    Unit::Number,
    &["file-routes", "by-hand"],
);

const AXUM: &[&str] = &["file-routes", "by-hand", "folder-router"];

const BUILDING: [Measure; 9] = [
    measure("build, clean", "A clean build", Unit::Seconds, AXUM),
    measure("build, edited", "A build after a handler was edited", Unit::Seconds, AXUM),
    measure("check, clean", "A clean `cargo check`", Unit::Seconds, AXUM),
    measure("check, edited", "`cargo check` after a handler was edited", Unit::Seconds, AXUM),
    measure("build, release", "A clean build for release", Unit::Seconds, AXUM),
    measure("executable, dev", "The executable, dev", Unit::Bytes, AXUM),
    measure("executable, release", "The executable, release", Unit::Bytes, AXUM),
    measure("rustc, bytes", "The most memory that rustc takes", Unit::Bytes, AXUM),
    measure("expansion", "The expansion of the attribute", Unit::Seconds, &["file-routes"]),
];

const fn measure(
    name: &'static str,
    title: &'static str,
    unit: Unit,
    peers: &'static [&'static str],
) -> Measure {
    Measure { name, title, unit, peers }
}

fn main() {
    let mut results = Results::load();
    for (routes, row) in SIZES.into_iter().zip(0..) {
        for (peer, benchmark) in GROWTH.peers.iter().zip(["file_routes_among", "by_hand_among"]) {
            if let Some(instructions) = counted(benchmark, row, 0, "Ir") {
                results.put(GROWTH.name, peer, routes, instructions);
            }
        }
    }
    replace("machine", &results.machine);
    replace("building", &tables(&BUILDING, &results));
    replace("requests", &(requests() + "\n" + &tables(&[GROWTH], &results)));
    replace("serving", &tables(&SERVING, &results));
}

/// A table and a picture for each of which there are figures.
fn tables(measures: &[Measure], results: &Results) -> String {
    let measured = measures.iter().filter(|measure| measure.is_in(results));
    let tables = measured.map(|measure| {
        measure.plot(results);
        measure.table(results)
    });
    tables.collect::<Vec<_>>().join("\n")
}

const QUESTIONS: [&str; 6] = [
    "a literal",
    "one parameter",
    "two parameters",
    "a catch-all",
    "404 Not Found",
    "405 Method Not Allowed",
];

/// What gungraun and criterion have left.
fn requests() -> String {
    let kinds = ["Literal", "OneParameter", "TwoParameters", "CatchAll", "NotFound", "NotAllowed"];
    let time = |peer: &str, row: usize| {
        let file = format!("target/criterion/{}/{peer}/new/estimates.json", kinds[row]);
        Some(number(&file, "/median/point_estimate")? / 1e9)
    };
    let names = ["file-routes", "by-hand", "folder-router", "actix", "matchit"];
    let peers = ["file_routes", "by_hand", "folder_router", "actix", "matchit"];
    let questions = QUESTIONS.map(str::to_owned);
    let instructions = |peer: &str, row: usize| counted(peer, row, 0, "Ir");
    let allocations = |peer: &str, row: usize| counted(peer, row, 1, "TotalBlocks");
    format!(
        "### Instructions\n\n{}\n### Allocations\n\n{}\n### Time\n\n{}",
        table("what is asked", &questions, &peers, Unit::Number, instructions),
        table("what is asked", &questions, &peers[..4], Unit::Number, allocations),
        table("what is asked", &questions, &names, Unit::Seconds, time),
    )
}

/// What valgrind counted of a benchmark: callgrind is the first of its tools, dhat the second.
fn counted(benchmark: &str, row: usize, tool: usize, metric: &str) -> Option<f64> {
    let summary =
        format!("target/gungraun/benches/instructions/requests/{benchmark}.each_{row}/summary.json");
    number(&summary, &format!("/profiles/{tool}/data/total/metrics/{metric}/values/new"))
}

/// A number in a file of JSON, if both are there.
fn number(file: &str, pointer: &str) -> Option<f64> {
    let value: Value = serde_json::from_slice(&fs::read(repository().join(file)).ok()?).ok()?;
    value.pointer(pointer)?.as_f64()
}
