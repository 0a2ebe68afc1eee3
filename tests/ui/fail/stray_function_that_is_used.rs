use route_runtime::file_routes;

#[file_routes("tests/ui/fail/stray_function_that_is_used/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
