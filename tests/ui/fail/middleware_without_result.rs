use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/middleware_without_result/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
