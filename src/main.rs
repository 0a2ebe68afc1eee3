//! Starts the example application.

use std::io;
use std::process::ExitCode;

use clap::Parser as _;
use file_routes_example::{AppState, Config, Environment, Problem, routes};
use route_runtime::Server;
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    match run(Config::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(config: Config) -> io::Result<()> {
    log(config.app_env);
    let state = AppState::new(config)
        .await
        .map_err(|error| io::Error::other(format!("the database of DATABASE_URL cannot be used: {error}")))?;
    let stopping = state.clone();
    let served = Server::new(routes::router(state.clone()))
        .refusal(Problem::of_status)
        .on_stop(move || stopping.stop())
        .run()
        .await;
    state.close().await;
    served
}

/// Events go to standard output: lines for a person, or JSON for a program.
fn log(environment: Environment) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter);
    match environment {
        Environment::Development => log.compact().init(),
        Environment::Production => log.json().flatten_event(true).init(),
    }
}
