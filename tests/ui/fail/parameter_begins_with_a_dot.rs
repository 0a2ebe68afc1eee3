use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/parameter_begins_with_a_dot/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
