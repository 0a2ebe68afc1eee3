use route_runtime::file_routes;

#[file_routes("tests/ui/fail/private_get/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
