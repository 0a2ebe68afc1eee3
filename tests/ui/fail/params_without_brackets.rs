use route_runtime::file_routes;

#[file_routes("tests/ui/fail/params_without_brackets/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
