use route_runtime::file_routes;

#[file_routes("route-tree/tests/rules/two_middlewares_in_one_file/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
