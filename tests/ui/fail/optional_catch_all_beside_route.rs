use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/optional_catch_all_beside_route/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
