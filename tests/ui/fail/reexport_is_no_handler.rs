use route_runtime::file_routes;

#[file_routes("tests/ui/fail/reexport_is_no_handler/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
