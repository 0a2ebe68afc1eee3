//! Serves the routes below `app/`.

use route_runtime::file_routes;

#[file_routes("app")]
mod routes {}

#[cfg(test)]
mod tests;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    route_runtime::serve(routes::router()).await
}
