use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/handler_with_too_many_arguments/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
