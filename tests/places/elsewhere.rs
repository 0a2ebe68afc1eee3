//! A module in a file of its own.

#[route_runtime::file_routes("tests/places/app")]
pub(crate) mod routes {}
