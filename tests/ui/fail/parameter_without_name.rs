use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/parameter_without_name/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
