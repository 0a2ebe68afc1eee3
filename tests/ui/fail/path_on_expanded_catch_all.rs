use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/path_on_expanded_catch_all/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
