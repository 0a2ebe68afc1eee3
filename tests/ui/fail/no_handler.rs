use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/no_handler/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
