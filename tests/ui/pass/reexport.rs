use route_runtime::file_routes;

#[file_routes("tests/ui/pass/reexport/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
