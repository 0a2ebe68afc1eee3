use route_runtime::file_routes;

#[file_routes("tests/ui/fail/middleware_with_a_wrong_name/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
