use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/two_names_for_one_segment/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
