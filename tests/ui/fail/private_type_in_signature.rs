use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/private_type_in_signature/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
