use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/text_after_a_parameter/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
