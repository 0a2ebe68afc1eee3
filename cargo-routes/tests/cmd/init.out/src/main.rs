//! Serves the routes below `app/`.

use route_runtime::file_routes;

#[file_routes("app")]
mod routes {}

#[cfg(test)]
mod tests;

#[tokio::main]
async fn main() {
    if let Err(error) = route_runtime::serve(routes::router()).await {
        eprintln!("error: {error}");
        // Ends the process even if a handler blocks its thread.
        std::process::exit(1);
    }
}
