//! Starts the example application.

use file_routes_example::{AppState, routes};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    route_runtime::serve(routes::router(AppState::default())).await
}
