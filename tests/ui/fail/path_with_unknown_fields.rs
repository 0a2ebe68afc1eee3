use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/path_with_unknown_fields/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
