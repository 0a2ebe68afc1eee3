use route_runtime::file_routes;

#[file_routes("tests/ui/made/file_that_cannot_be_read")]
mod routes {}

fn main() {
    let _ = routes::router();
}
