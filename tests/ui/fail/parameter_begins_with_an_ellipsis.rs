use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/parameter_begins_with_an_ellipsis/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
