use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/trace_and_connect/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
