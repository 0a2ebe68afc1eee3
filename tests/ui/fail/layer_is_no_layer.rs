use route_runtime::file_routes;

#[file_routes("tests/ui/fail/layer_is_no_layer/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
