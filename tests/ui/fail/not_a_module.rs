use route_runtime::file_routes;

#[file_routes("app")]
fn routes() {}

fn main() {}
