use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/path_of_one_value/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
