use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/file_in_javascript/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
