//! Positions in a file.

/// A position in a file, counted as rustc counts: from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it all")]
pub struct Position {
    pub line: usize,
    pub column: usize,
}
