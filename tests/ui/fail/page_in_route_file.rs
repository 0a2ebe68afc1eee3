use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/page_in_route_file/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
