mod app;

use app::App;
use route_runtime::file_routes;

#[file_routes("app", state = App)]
mod routes {}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    route_runtime::serve(routes::router(App::new())).await
}
