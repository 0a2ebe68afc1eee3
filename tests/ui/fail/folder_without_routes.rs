use route_runtime::file_routes;

#[file_routes("tests/ui/fail/folder_without_routes/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
