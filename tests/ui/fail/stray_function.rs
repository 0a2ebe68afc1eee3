use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/stray_function/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
