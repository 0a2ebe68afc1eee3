//! Code that a test writes.

pub(crate) mod arities;
