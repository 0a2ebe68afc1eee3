use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/parameter_of_a_wrong_type/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
