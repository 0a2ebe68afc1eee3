use route_runtime::file_routes;

#[file_routes("tests/ui/fail/middleware_with_a_wrong_argument/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
