use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/method_not_public/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
