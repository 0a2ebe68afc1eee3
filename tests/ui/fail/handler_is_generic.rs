use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/handler_is_generic/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
