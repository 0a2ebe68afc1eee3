//! A library.

// mod routes is to come.
pub mod routes_of_old {}
