use route_runtime::file_routes;

#[file_routes("tests/ui/made/link_that_leads_back")]
mod routes {}

fn main() {
    let _ = routes::router();
}
