use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/two_catch_alls/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
