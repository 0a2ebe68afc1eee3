use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/path_in_not_found/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
