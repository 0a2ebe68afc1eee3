use route_runtime::file_routes;

#[file_routes("tests/ui/fail/future_is_not_send/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
