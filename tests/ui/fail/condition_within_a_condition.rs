use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/condition_within_a_condition/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
