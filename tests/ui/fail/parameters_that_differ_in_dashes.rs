use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/parameters_that_differ_in_dashes/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
