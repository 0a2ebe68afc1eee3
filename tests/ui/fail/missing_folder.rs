use route_runtime::file_routes;

#[file_routes("tests/ui/fail/missing_folder/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
