use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/import_that_is_no_export/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
