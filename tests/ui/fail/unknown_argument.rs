use route_runtime::file_routes;

#[file_routes("app", stat = ())]
mod routes {}

fn main() {
    let _ = routes::router();
}
