use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/file_that_is_not_utf8/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
