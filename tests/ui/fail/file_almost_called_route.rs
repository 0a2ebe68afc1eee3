use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/file_almost_called_route/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
