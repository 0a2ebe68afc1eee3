use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/brackets_within_brackets/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
