#[route_runtime::file_routes("app")]
mod routes {}

fn main() {}
