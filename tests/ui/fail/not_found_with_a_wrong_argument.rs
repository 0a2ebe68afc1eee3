use route_runtime::file_routes;

#[file_routes("tests/ui/fail/not_found_with_a_wrong_argument/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
