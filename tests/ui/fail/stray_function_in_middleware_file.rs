use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/stray_function_in_middleware_file/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
