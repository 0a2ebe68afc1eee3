use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/catch_all_not_last/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
