use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/params_with_too_many_types/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
