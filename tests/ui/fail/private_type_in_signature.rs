use route_runtime::file_routes;

#[file_routes("tests/ui/fail/private_type_in_signature/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
