use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/intercepting_route/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
