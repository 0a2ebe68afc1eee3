use route_runtime::file_routes;

#[file_routes("tests/ui/fail/stray_get_handler/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
