use route_runtime::file_routes;

#[file_routes("tests/ui/fail/syntax_error/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
