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
