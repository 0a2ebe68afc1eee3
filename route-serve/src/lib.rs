//! Runs a router as a program that can face the internet.
//!
//! Internal to `route-runtime`, which exports [`serve`] and [`Server`].

mod announce;
#[cfg(feature = "http2")]
mod begin;
mod connection;
mod head_timer;
mod listen;
#[cfg(all(feature = "livereload", debug_assertions))]
mod livereload;
mod request;
mod shutdown;
mod stream;

use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::serve::Listener;
use tokio::net::TcpListener;
use tokio::sync::watch;

use connection::{Connections, Phase};
use shutdown::{Signals, Stop};

/// A limit as good as none.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Makes the answer of the server itself for a status.
type ErrorResponse = dyn Fn(StatusCode) -> Response + Send + Sync;

/// Serves a router until Ctrl-C or, on Unix, SIGTERM, then finishes the in-flight requests.
///
/// It listens on `HOST` and `PORT`, by default `127.0.0.1` and `3000`, or on the socket that `LISTEN_FDS` hands over.
/// This is [`Server`] with its defaults.
///
/// ```no_run
/// # use axum::Router;
/// # use route_serve as route_runtime;
/// #[tokio::main]
/// async fn main() -> std::io::Result<()> {
///     route_runtime::serve(Router::new()).await
/// }
/// ```
///
/// # Errors
///
/// As [`Server::run`].
pub async fn serve(router: Router) -> io::Result<()> {
    Server::new(router).run().await
}

/// A router with everything that `axum::serve` leaves open.
///
/// Besides its settings, the server answers a panic with `500` and an empty body, and refuses nothing that the router
/// takes. If the program collects the events of `tracing`, every request has a span (method, matched pattern, request
/// ID, status, latency) and an `x-request-id` that the response repeats. HTTP/1.1 can be upgraded, for example to a
/// WebSocket; with the feature `http2` the server also speaks HTTP/2 to clients that begin with it.
///
/// ```no_run
/// # use axum::Router;
/// # use route_serve as route_runtime;
/// # use std::time::Duration;
/// # async fn main_() -> std::io::Result<()> {
/// route_runtime::Server::new(Router::new())
///     .request_timeout(Duration::from_secs(5))
///     .body_limit(64 * 1024 * 1024)
///     .run()
///     .await
/// # }
/// ```
#[must_use = "a server does nothing until it is `run`"]
pub struct Server<L = TcpListener> {
    router: Router,
    listener: BoxFuture<io::Result<L>>,
    routes: Vec<String>,
    signal: Option<BoxFuture<()>>,
    on_shutdown: Box<dyn FnOnce() + Send>,
    limits: Limits,
    max_connections: u32,
    shutdown_timeout: Duration,
}

impl<L> fmt::Debug for Server<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Limits { header_read_timeout, request_timeout, body_limit, .. } = self.limits;
        formatter
            .debug_struct("Server")
            .field("header_read_timeout", &header_read_timeout)
            .field("request_timeout", &request_timeout)
            .field("body_limit", &body_limit)
            .field("max_connections", &self.max_connections)
            .field("shutdown_timeout", &self.shutdown_timeout)
            .finish_non_exhaustive()
    }
}

/// The limits of every connection and request.
struct Limits {
    header_read_timeout: Duration,
    request_timeout: Duration,
    body_limit: usize,
    /// The answer if no handler answers.
    error_response: Box<ErrorResponse>,
}

impl Server {
    /// Returns a server with the defaults.
    pub fn new(router: Router) -> Self {
        Self {
            router,
            listener: Box::pin(listen::listen()),
            routes: Vec::new(),
            signal: None,
            on_shutdown: Box::new(|| ()),
            limits: Limits {
                header_read_timeout: Duration::from_secs(75),
                request_timeout: Duration::from_secs(30),
                body_limit: 2 * 1024 * 1024,
                error_response: Box::new(StatusCode::into_response),
            },
            max_connections: 10_000,
            shutdown_timeout: Duration::from_secs(25),
        }
    }
}

impl<L> Server<L> {
    /// Listens here, instead of where `LISTEN_FDS` or `HOST` and `PORT` say. Any [`Listener`] of axum will do, such as
    /// a `tokio::net::UnixListener`.
    ///
    /// Handlers can take `ConnectInfo<SocketAddr>` if the addresses of the listener are of this type, as those of TCP
    /// are.
    pub fn listener<M: Listener>(self, listener: M) -> Server<M> {
        let Self { router, routes, signal, on_shutdown, limits, max_connections, shutdown_timeout, .. } =
            self;
        let listener: BoxFuture<io::Result<M>> = Box::pin(ready(Ok(listener)));
        Server { router, listener, routes, signal, on_shutdown, limits, max_connections, shutdown_timeout }
    }

    /// Prints these below the address, one line an item, if standard output is a terminal.
    ///
    /// ```no_run
    /// # use axum::Router;
    /// # use route_serve as route_runtime;
    /// # mod routes { pub static ROUTES: &[&str] = &[]; }
    /// # async fn main_() -> std::io::Result<()> {
    /// route_runtime::Server::new(Router::new()).routes(routes::ROUTES).run().await
    /// # }
    /// ```
    pub fn routes(self, routes: impl IntoIterator<Item = impl fmt::Display>) -> Self {
        Self { routes: routes.into_iter().map(|route| route.to_string()).collect(), ..self }
    }

    /// Stops when this future is ready, instead of on Ctrl-C or SIGTERM.
    pub fn with_graceful_shutdown(self, signal: impl Future<Output = ()> + Send + 'static) -> Self {
        Self { signal: Some(Box::pin(signal)), ..self }
    }

    /// Calls this function as soon as the server is to stop.
    ///
    /// Event streams and WebSockets go on for as long as their handlers let them, and keep the server from ending
    /// before `shutdown_timeout`. Tell the handlers here, for example with a `CancellationToken`.
    pub fn on_shutdown(self, tell: impl FnOnce() + Send + 'static) -> Self {
        Self { on_shutdown: Box::new(tell), ..self }
    }

    /// Makes the answers of the server itself: `500` after a panic, `503` after `request_timeout`, `413` above
    /// `body_limit`. By default their bodies are empty.
    ///
    /// ```no_run
    /// # use axum::{Router, http::StatusCode, response::IntoResponse};
    /// # use route_serve as route_runtime;
    /// # async fn main_() -> std::io::Result<()> {
    /// route_runtime::Server::new(Router::new())
    ///     .error_response(|status| (status, format!("{{ \"error\": \"{status}\" }}")).into_response())
    ///     .run()
    ///     .await
    /// # }
    /// ```
    pub fn error_response(mut self, make: impl Fn(StatusCode) -> Response + Send + Sync + 'static) -> Self {
        self.limits.error_response = Box::new(make);
        self
    }

    /// Limits the time that a client has to send the head of a request, from the moment the server waits for it: 75
    /// seconds, or up to a quarter more.
    ///
    /// A client that sends nothing, half a head, or half of the preface of HTTP/2 is then disconnected. This includes
    /// an idle keep-alive connection, which is why the limit is longer than the 60 seconds after which the load
    /// balancers of AWS and nginx close theirs: with a shorter one they would send a request into a connection that is
    /// being closed. Raise it behind a load balancer that keeps connections longer (Google Cloud: 600 seconds).
    pub fn header_read_timeout(mut self, timeout: Duration) -> Self {
        // hyper adds it to the time of day, which must not overflow.
        self.limits.header_read_timeout = timeout.min(LONGEST);
        self
    }

    /// Limits the time until the response of a handler begins, the reading of the body included: 30 seconds, after
    /// which the answer is `503 Service Unavailable` and the handler is dropped.
    ///
    /// The limit is half of the time that load balancers wait, so that the server answers first. The body of a
    /// response, such as an event stream, and a WebSocket have no limit. The status is not `408`, since clients may
    /// repeat a request that was answered with it, whatever the handler has done already
    /// ([RFC 9110, 15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)).
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.limits.request_timeout = timeout;
        self
    }

    /// Limits the body of a request in bytes: 2 MiB, after which the answer is `413 Content Too Large`.
    ///
    /// The figure is that of axum, whose limit is for extractors such as `Json` and `Bytes`; this one is for every way
    /// to read a body. To raise the limit of a route, raise this one, and axum's by `DefaultBodyLimit` on the route.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body_limit = bytes;
        self
    }

    /// Limits the number of open connections: 10,000. Further ones wait until one is closed, and are not refused.
    ///
    /// An idle connection takes about 12 kB, so that this many take 120 MB. WebSockets count, too. The operating system
    /// has its own limit on open files (`ulimit -n`), which makes connections wait in the same way.
    pub fn max_connections(self, connections: u32) -> Self {
        Self { max_connections: connections.max(1), ..self }
    }

    /// Limits the time that in-flight requests and WebSockets have after the signal to stop: 25 seconds, less than the
    /// 30 after which Kubernetes kills a process.
    ///
    /// A second Ctrl-C or SIGTERM ends them at once.
    pub fn shutdown_timeout(self, timeout: Duration) -> Self {
        Self { shutdown_timeout: timeout, ..self }
    }
}

impl<L: Listener<Addr: 'static>> Server<L> {
    /// Serves until the server is to stop, then accepts no further connection, closes those without a request, and
    /// finishes the in-flight requests.
    ///
    /// The service manager is told that the process is ready, if it set `NOTIFY_SOCKET` as systemd does. The address is
    /// printed if standard output is a terminal or nothing collects the events of `tracing`; otherwise it is one of
    /// these events.
    ///
    /// # Errors
    ///
    /// If `PORT` is not a port number, if the address cannot be listened on, or if in-flight requests did not end in
    /// time and were cut off. A handler that blocks its thread goes on even then, and the runtime waits for it when it
    /// is dropped. A program that is to end for certain therefore exits after the error:
    ///
    /// ```no_run
    /// # use axum::Router;
    /// # use route_serve as route_runtime;
    /// #[tokio::main]
    /// async fn main() {
    ///     if let Err(error) = route_runtime::serve(Router::new()).await {
    ///         eprintln!("error: {error}");
    ///         std::process::exit(1);
    ///     }
    /// }
    /// ```
    pub async fn run(self) -> io::Result<()> {
        let listener = self.listener.await?;
        let mut stop = match self.signal {
            Some(signal) => Stop::Given(signal),
            None => Stop::Signals(Signals::listen()?),
        };
        announce::listening(&listener, &self.routes);
        let (phase, phases) = watch::channel(Phase::Serving);
        let router = request::prepare(self.router);
        #[cfg(all(feature = "livereload", debug_assertions))]
        let router = livereload::add(router, phases.clone());
        let connections = Connections::new(router, Arc::new(self.limits), self.max_connections, phases);

        tokio::select! {
            () = connections.accept(listener) => {}
            () = stop.first() => {}
        }
        phase.send_replace(Phase::Stopping);
        (self.on_shutdown)();
        announce::stopping(connections.open());
        let reason = tokio::select! {
            () = connections.closed() => return Ok(()),
            () = tokio::time::sleep(self.shutdown_timeout) => io::ErrorKind::TimedOut,
            () = stop.second() => io::ErrorKind::Interrupted,
        };
        let open = connections.open();
        phase.send_replace(Phase::Ended);
        Err(io::Error::new(reason, format!("stopped with {open} connections open, which were cut off")))
    }
}
