#[route_runtime::file_routes("../shared/app")]
mod routes {}

fn main() {}
