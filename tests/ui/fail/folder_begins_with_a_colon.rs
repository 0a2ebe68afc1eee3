use route_runtime::file_routes;

#[file_routes("tests/ui/made/folder_begins_with_a_colon")]
mod routes {}

fn main() {
    let _ = routes::router();
}
