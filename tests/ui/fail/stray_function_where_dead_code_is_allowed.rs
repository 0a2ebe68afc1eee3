use route_runtime::file_routes;

#[file_routes("tests/ui/fail/stray_function_where_dead_code_is_allowed/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
