use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/path_of_two_values/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
