//! Starts the example application.

use std::time::Duration;
use std::{io, process};

use clap::Parser as _;
use file_routes_example::{AppState, Config, Environment, Problem, routes};
use route_runtime::Server;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// The time to close the database after the server has ended: a handler that was cut off may hold a connection.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

#[tokio::main]
async fn main() {
    if let Err(error) = run(Config::parse()).await {
        eprintln!("error: {error}");
        // Returning would wait for a handler that blocks its thread.
        process::exit(1);
    }
}

async fn run(config: Config) -> io::Result<()> {
    log(config.app_env)?;
    let state = AppState::new(config)
        .await
        .map_err(|error| io::Error::other(format!("the database of DATABASE_URL cannot be used: {error}")))?;
    let stopping = state.clone();
    let served = Server::new(routes::router(state.clone()))
        .routes(routes::ROUTES)
        // Above axum's own limit, so that a handler sees when a form is too long and can say so in its page.
        .body_limit(8 * 1024 * 1024)
        .error_response(Problem::of_status)
        .on_shutdown(move || stopping.stop())
        .run()
        .await;
    let _ = tokio::time::timeout(CLOSE_TIMEOUT, state.close()).await;
    served
}

/// Events go to standard output: lines for a person, or JSON for a program.
fn log(environment: Environment) -> io::Result<()> {
    let filter = EnvFilter::builder().with_default_directive(LevelFilter::INFO.into()).from_env();
    let filter = filter.map_err(|error| io::Error::other(format!("RUST_LOG cannot be used: {error}")))?;
    let log = tracing_subscriber::fmt().with_env_filter(filter);
    match environment {
        Environment::Development => log.compact().init(),
        Environment::Production => log.json().flatten_event(true).init(),
    }
    Ok(())
}
