//! Starts the example application.

use file_routes_example::{AppState, routes};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let state = AppState::new(std::env::var("ADMIN_TOKEN").ok());
    route_runtime::serve(routes::router(state)).await
}
