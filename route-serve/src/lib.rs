//! Runs an [`axum::Router`] as a program that can face the internet.
//!
//! [`serve`] uses the defaults; [`Server`] has the settings. `route-runtime` re-exports both. The router can come from
//! anywhere: this crate does not know how routes are declared.

mod announce;
mod connection;
mod header_timer;
mod listen;
#[cfg(all(feature = "livereload", debug_assertions))]
mod livereload;
#[cfg(feature = "http2")]
mod preface;
mod request;
mod server;
mod shutdown;
mod stream;

use std::future::Future;
use std::io;
use std::pin::Pin;

use axum::Router;

pub use server::Server;

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Serves a router until Ctrl-C or, on Unix, SIGTERM, then finishes the requests in flight.
///
/// The server listens on the socket in `LISTEN_FDS` if the environment has one, otherwise on `HOST` and `PORT`, whose
/// defaults are `127.0.0.1` and `3000`. This function is [`Server::run`] with the defaults.
///
/// ```no_run
/// # use axum::Router;
/// #[tokio::main]
/// async fn main() {
///     if let Err(error) = route_serve::serve(Router::new()).await {
///         eprintln!("error: {error}");
///         // Ends the process even if a handler blocks its thread.
///         std::process::exit(1);
///     }
/// }
/// ```
///
/// # Errors
///
/// Fails as [`Server::run`] does.
pub async fn serve(router: Router) -> io::Result<()> {
    Server::new(router).run().await
}
