use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/parameter_is_no_identifier/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
