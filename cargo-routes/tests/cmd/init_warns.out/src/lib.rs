//! A library.

// mod routes is to come.
pub mod routes_of_old {}

#[route_runtime::file_routes("app")]
pub mod routes {}
