use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/method_in_page_file/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
