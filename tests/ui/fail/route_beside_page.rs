use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/route_beside_page/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
