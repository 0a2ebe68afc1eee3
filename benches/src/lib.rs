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
    let arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let (sizes, wanted): (Vec<_>, Vec<_>) = arguments.partition(|argument| argument.parse::<usize>().is_ok());
    let mut sizes: Vec<usize> = sizes.iter().filter_map(|size| size.parse().ok()).collect();
    let unknown = sizes.iter().any(|size| !report::SIZES.contains(size))
        || wanted.iter().any(|table| !tables.contains(&table.as_str()));
    assert!(!unknown, "expected of {:?} and {tables:?}", report::SIZES);
    if sizes.is_empty() {
        sizes = report::SIZES.to_vec();
    }
    let all = || tables.iter().map(|table| (*table).to_owned()).collect();
    (sizes, if wanted.is_empty() { all() } else { wanted })
}
