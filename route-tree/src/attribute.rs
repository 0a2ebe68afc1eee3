//! The attribute `#[file_routes(…)]`: its arguments, and its positions in a crate.

pub(crate) mod arguments;
pub(crate) mod enclosing;
pub(crate) mod search;
