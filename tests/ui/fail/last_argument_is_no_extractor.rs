use route_runtime::file_routes;

#[file_routes("tests/ui/fail/last_argument_is_no_extractor/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
