use route_runtime::file_routes;

#[file_routes("tests/ui/fail/state_is_not_given/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
