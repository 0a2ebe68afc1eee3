//! Runs a router as a program.

use std::future::Future;
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};
use std::{env, io};

use axum::Router;
use tokio::net::TcpListener;

use crate::RouteInfo;

/// Serves a router until Ctrl-C or, on Unix, SIGTERM, then finishes the requests in flight.
///
/// It listens on `HOST` and `PORT`, which are `127.0.0.1` and `3000` where the environment does not name them, and
/// prints the address and the routes.
///
/// ```no_run
/// # use axum::Router;
/// #[tokio::main]
/// async fn main() -> std::io::Result<()> {
///     route_runtime::serve(Router::new()).await
/// }
/// ```
///
/// # Errors
///
/// Where `PORT` is no port number, and where the address cannot be listened on.
pub async fn serve(router: Router) -> io::Result<()> {
    let listener = listen().await?;
    let shutdown = shutdown()?;
    // Nobody may be reading.
    let _ = write!(io::stdout(), "listening on http://{}\n{}", listener.local_addr()?, render(&built()));
    axum::serve(listener, router).with_graceful_shutdown(shutdown).await
}

async fn listen() -> io::Result<TcpListener> {
    let (host, port) = (setting("HOST", "127.0.0.1")?, setting("PORT", "3000")?);
    let number: u16 = port.parse().map_err(|_| {
        let message = format!("PORT is `{port}`, which is no port number: choose one from 0 to 65535");
        io::Error::new(io::ErrorKind::InvalidInput, message)
    })?;
    TcpListener::bind((host.as_str(), number)).await.map_err(|error| {
        let message =
            format!("cannot listen on {host}:{port}: {error}; HOST and PORT choose another address");
        io::Error::new(error.kind(), message)
    })
}

fn setting(name: &str, default: &str) -> io::Result<String> {
    match env::var(name) {
        Ok(value) => Ok(value),
        Err(env::VarError::NotPresent) => Ok(default.to_owned()),
        Err(error) => Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{name}: {error}"))),
    }
}

/// Ends when the program is asked to stop. The handlers are in place before the server accepts a connection.
#[cfg(unix)]
fn shutdown() -> io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn shutdown() -> io::Result<impl Future<Output = ()> + Send> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}

/// The routes of every router that has been built: a `Router` does not tell its own.
static BUILT: Mutex<Vec<&'static [RouteInfo]>> = Mutex::new(Vec::new());

/// Keeps the routes of a router, so that [`serve`] can print them.
pub(crate) fn remember(routes: &'static [RouteInfo]) {
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if !built.iter().any(|known| std::ptr::eq(*known, routes)) {
        built.push(routes);
    }
}

fn built() -> Vec<RouteInfo> {
    BUILT.lock().unwrap_or_else(PoisonError::into_inner).concat()
}

fn render(routes: &[RouteInfo]) -> String {
    let rows: Vec<_> =
        routes.iter().map(|route| (route.methods.join(", "), route.pattern, route.file)).collect();
    let methods_width = rows.iter().map(|(methods, ..)| methods.len()).max().unwrap_or_default();
    let pattern_width = rows.iter().map(|(_, pattern, _)| pattern.len()).max().unwrap_or_default();
    rows.iter()
        .map(|(methods, pattern, file)| {
            format!("  {methods:methods_width$}  {pattern:pattern_width$}  {file}\n")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::RouteInfo;

    #[test]
    fn the_table_of_routes_is_aligned() {
        let routes = [
            RouteInfo::new("/", &["GET"], "app/page.rs", true, &[]),
            RouteInfo::new("/users/{id}", &["DELETE", "GET"], "app/users/[id]/route.rs", false, &[]),
        ];
        assert_eq!(
            render(&routes),
            "  GET          /            app/page.rs\n  DELETE, GET  /users/{id}  app/users/[id]/route.rs\n"
        );
    }
}
