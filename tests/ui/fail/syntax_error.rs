use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/syntax_error/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
