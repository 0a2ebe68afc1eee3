use route_runtime::file_routes;

#[file_routes("tests/ui/pass/sync_handler", stat = ())]
mod routes {}

fn main() {
    let _ = routes::router();
}
