use route_runtime::file_routes;

#[file_routes("tests/ui/fail/body_is_not_last/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
