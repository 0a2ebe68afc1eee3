use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/two_not_found_files_for_one_url/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
