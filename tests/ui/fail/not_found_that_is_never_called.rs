use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/not_found_that_is_never_called/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
