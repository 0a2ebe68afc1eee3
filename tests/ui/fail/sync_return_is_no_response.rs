use route_runtime::file_routes;

#[file_routes("tests/ui/fail/sync_return_is_no_response/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
