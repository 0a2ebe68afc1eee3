//! What the benchmarks share. `docs/benchmarks.md` says how to run them, and what they gave.

pub mod compiler;
pub mod machine;
pub mod project;
pub mod report;
pub mod results;

use std::path::{Path, PathBuf};

/// Where the benchmarks write.
pub fn scratch() -> PathBuf {
    repository().join("target/benchmarks")
}

/// The root of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The numbers of routes and the tables that the arguments of a benchmark name, or all of them.
///
/// # Panics
///
/// Where an argument is neither.
pub fn asked_for(tables: &[&str]) -> (Vec<usize>, Vec<String>) {
    let (mut sizes, mut wanted) = (Vec::new(), Vec::new());
    for argument in std::env::args().skip(1).filter(|argument| argument != "--bench") {
        match argument.parse() {
            Ok(routes) if report::SIZES.contains(&routes) => sizes.push(routes),
            Err(_) if tables.contains(&argument.as_str()) => wanted.push(argument),
            _ => panic!("expected of {:?} and {tables:?}", report::SIZES),
        }
    }
    if sizes.is_empty() {
        sizes = report::SIZES.to_vec();
    }
    if wanted.is_empty() {
        wanted = tables.iter().map(|table| (*table).to_owned()).collect();
    }
    (sizes, wanted)
}
