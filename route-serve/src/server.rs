//! The settings of a server, and its life from the first connection to the last.

use std::fmt::{self, Display};
use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::serve::Listener;
use tokio::sync::watch;

use crate::connection::{Connections, Phase};
use crate::listen::{self, Accept};
use crate::shutdown::{Shutdown, Signals};
use crate::{BoxFuture, announce, request};

/// A year: as good as no limit.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A router with the limits, the graceful shutdown and the log that `axum::serve` leaves to the program.
///
/// Besides its settings, a server answers a panic with `500` and an empty body, and lets handlers take
/// `ConnectInfo<SocketAddr>`. If the program collects `tracing` events, every request has a span (method, matched
/// pattern, request ID, status, latency) and an `x-request-id` header, which the response repeats. HTTP/1.1
/// connections can be upgraded, for example to a WebSocket. With the feature `http2`, the server also speaks HTTP/2 to
/// clients that begin with it.
///
/// ```no_run
/// # use axum::Router;
/// # use std::time::Duration;
/// # async fn main_() -> std::io::Result<()> {
/// route_serve::Server::new(Router::new())
///     .request_timeout(Duration::from_secs(5))
///     .body_limit(64 * 1024 * 1024)
///     .run()
///     .await
/// # }
/// ```
#[must_use = "a server does nothing until `run` is awaited"]
pub struct Server {
    router: Router,
    listener: Option<Box<dyn Accept>>,
    routes: Option<Vec<String>>,
    shutdown: Option<BoxFuture<'static, ()>>,
    on_shutdown: Box<dyn FnOnce() + Send>,
    limits: Limits,
    max_connections: u32,
    shutdown_timeout: Duration,
}

impl fmt::Debug for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Server")
            .field("routes", &self.routes)
            .field("limits", &self.limits)
            .field("max_connections", &self.max_connections)
            .field("shutdown_timeout", &self.shutdown_timeout)
            .finish_non_exhaustive()
    }
}

/// The settings that apply to every connection and request.
#[derive(Clone)]
pub(crate) struct Limits {
    pub(crate) header_read_timeout: Duration,
    pub(crate) request_timeout: Duration,
    pub(crate) body_limit: usize,
    pub(crate) error_response: Arc<dyn Fn(StatusCode) -> Response + Send + Sync>,
}

impl fmt::Debug for Limits {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Limits")
            .field("header_read_timeout", &self.header_read_timeout)
            .field("request_timeout", &self.request_timeout)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

impl Server {
    /// Creates a server with the default settings.
    pub fn new(router: Router) -> Self {
        Self {
            router,
            listener: None,
            routes: None,
            shutdown: None,
            on_shutdown: Box::new(|| ()),
            limits: Limits {
                header_read_timeout: Duration::from_secs(75),
                request_timeout: Duration::from_secs(30),
                body_limit: 2 * 1024 * 1024,
                error_response: Arc::new(StatusCode::into_response),
            },
            max_connections: 10_000,
            shutdown_timeout: Duration::from_secs(25),
        }
    }

    /// Accepts connections from this listener, instead of the one that `LISTEN_FDS` or `HOST` and `PORT` name.
    ///
    /// Handlers can take `ConnectInfo` of the listener's address type: `ConnectInfo<SocketAddr>` for TCP. TCP streams
    /// get `TCP_NODELAY`. For a [`tokio::net::UnixListener`], the type is `tokio::net::unix::SocketAddr`, which is
    /// usually unnamed because clients rarely bind a path. The server does not delete the socket's file, neither
    /// before nor after.
    ///
    /// ```no_run
    /// # use axum::Router;
    /// # #[cfg(unix)]
    /// # async fn main_() -> std::io::Result<()> {
    /// let listener = tokio::net::UnixListener::bind("/run/example.socket")?;
    /// route_serve::Server::new(Router::new()).listener(listener).run().await
    /// # }
    /// ```
    pub fn listener<L>(self, listener: L) -> Self
    where
        L: Listener<Addr: Clone + fmt::Debug + Sync>,
    {
        Self { listener: Some(Box::new(listener)), ..self }
    }

    /// Prints these routes below the address when the server starts, one line an item.
    ///
    /// They are printed only if standard output is a terminal. Otherwise the `listening` event of `tracing` has their
    /// number as the field `routes`.
    ///
    /// ```no_run
    /// # use axum::Router;
    /// # async fn main_() -> std::io::Result<()> {
    /// let routes = ["GET /", "GET /users/{id}"];
    /// route_serve::Server::new(Router::new()).routes(routes).run().await
    /// # }
    /// ```
    pub fn routes(self, routes: impl IntoIterator<Item = impl Display>) -> Self {
        Self { routes: Some(routes.into_iter().map(|route| route.to_string()).collect()), ..self }
    }

    /// Begins the graceful shutdown when this future is ready, instead of on Ctrl-C or SIGTERM.
    pub fn with_graceful_shutdown(self, signal: impl Future<Output = ()> + Send + 'static) -> Self {
        Self { shutdown: Some(Box::pin(signal)), ..self }
    }

    /// Calls this function when the shutdown begins.
    ///
    /// Event streams and WebSockets do not end by themselves, and keep the server running until `shutdown_timeout`.
    /// The function can tell their handlers to end, for example with a `CancellationToken`.
    pub fn on_shutdown(self, callback: impl FnOnce() + Send + 'static) -> Self {
        Self { on_shutdown: Box::new(callback), ..self }
    }

    /// Makes the responses that the server itself sends: `500` after a panic, `503` after `request_timeout`, `413`
    /// above `body_limit`. Without this setting their bodies are empty.
    ///
    /// ```no_run
    /// # use axum::{Router, http::StatusCode, response::IntoResponse as _};
    /// # async fn main_() -> std::io::Result<()> {
    /// let contact = "admin@example.com".to_owned();
    /// route_serve::Server::new(Router::new())
    ///     .error_response(move |status| (status, format!("{status}: write to {contact}")).into_response())
    ///     .run()
    ///     .await
    /// # }
    /// ```
    pub fn error_response(mut self, make: impl Fn(StatusCode) -> Response + Send + Sync + 'static) -> Self {
        self.limits.error_response = Arc::new(make);
        self
    }

    /// Limits the time in which a client must send the head of a request: 75 seconds by default. A client can get up
    /// to a quarter more.
    ///
    /// The time begins when the server begins to wait. The server then closes the connection of a client that sent
    /// nothing, half a head, or half of the HTTP/2 preface. It also closes an idle keep-alive connection. The default
    /// is longer than the 60 seconds after which AWS's load balancers and nginx close idle connections, because they
    /// could otherwise send a request on a connection that is just being closed. Raise the limit behind a proxy that
    /// keeps connections longer (Google Cloud: 600 seconds).
    pub fn header_read_timeout(mut self, timeout: Duration) -> Self {
        // hyper adds the timeout to the current time, which must not overflow.
        self.limits.header_read_timeout = timeout.min(LONGEST);
        self
    }

    /// Limits the time until a handler's response begins, reading the body included: 30 seconds by default. The
    /// server then answers `503 Service Unavailable` and drops the handler.
    ///
    /// The default is half of what load balancers wait for, which lets the server answer first. Anything after the
    /// head of the response, for example an event stream or a WebSocket, has no limit. The status is not `408`,
    /// because clients may repeat a request after a `408`, whatever the request has already done
    /// ([RFC 9110, 15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)).
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.limits.request_timeout = timeout;
        self
    }

    /// Limits the size of a request's body, in bytes: 2 MiB by default. Above the limit, the server answers
    /// `413 Content Too Large`.
    ///
    /// The default is axum's own, which applies to extractors like `Json` and `Bytes`; this limit applies however the
    /// body is read. To raise the limit of a route, raise this one, and axum's with `DefaultBodyLimit` on the route.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body_limit = bytes;
        self
    }

    /// Limits the number of open connections: 10,000 by default. Further connections are not refused; they wait until
    /// an open one closes.
    ///
    /// WebSockets count too. An idle connection takes about 12 kB, so the default takes up to 120 MB. The operating
    /// system limits open files (`ulimit -n`), which makes connections wait in the same way.
    pub fn max_connections(self, connections: u32) -> Self {
        Self { max_connections: connections.max(1), ..self }
    }

    /// Limits the time that in-flight requests and WebSockets get after the shutdown begins: 25 seconds by default,
    /// less than the 30 seconds after which Kubernetes kills a process.
    ///
    /// At the deadline [`Server::run`] cuts off the remaining connections and fails. A second signal has the same
    /// effect at once.
    pub fn shutdown_timeout(self, timeout: Duration) -> Self {
        Self { shutdown_timeout: timeout, ..self }
    }

    /// Serves until Ctrl-C, SIGTERM or the future of [`Server::with_graceful_shutdown`].
    ///
    /// Then the server stops accepting connections, closes those without a request, and finishes in-flight requests.
    /// If `NOTIFY_SOCKET` is set, as systemd does, the server reports there when it is ready and when it stops.
    ///
    /// The address is printed if standard output is a terminal or if nothing collects `tracing` events. Otherwise the
    /// address is an event. Nothing else is printed, except the routes of [`Server::routes`].
    ///
    /// # Errors
    ///
    /// Fails if `PORT` is not a port number or if the server cannot listen on the address. Fails with
    /// [`TimedOut`](io::ErrorKind::TimedOut) at `shutdown_timeout` and with
    /// [`Interrupted`](io::ErrorKind::Interrupted) at a second signal, if connections were still open.
    ///
    /// After these two errors a handler may still run: one that blocks its thread cannot be cut off, and a WebSocket
    /// lives until its handler or the runtime ends. Dropping tokio's runtime waits for a blocked thread, and so does
    /// returning from a `#[tokio::main]` function. To end the process, call [`std::process::exit`], as in the example
    /// of [`serve`](crate::serve), or `Runtime::shutdown_background` on a runtime of your own.
    pub async fn run(self) -> io::Result<()> {
        let listener = match self.listener {
            Some(listener) => listener,
            None => Box::new(listen::listen().await?),
        };
        let mut shutdown = match self.shutdown {
            Some(signal) => Shutdown::Given(signal),
            None => Shutdown::Signals(Signals::listen()?),
        };
        announce::listening(&listener.address()?, self.routes.as_deref());
        let (phase, phases) = watch::channel(Phase::Serving);
        let router = request::prepare(self.router);
        #[cfg(all(feature = "livereload", debug_assertions))]
        let router = crate::livereload::add(router, phases.clone());
        let connections = Connections::new(router, self.limits, self.max_connections, phases);

        tokio::select! {
            () = listener.accept(&connections) => {}
            () = shutdown.first() => {}
        }
        phase.send_replace(Phase::Stopping);
        (self.on_shutdown)();
        announce::stopping(connections.open());
        let reason = tokio::select! {
            () = connections.closed() => return Ok(()),
            () = tokio::time::sleep(self.shutdown_timeout) => io::ErrorKind::TimedOut,
            () = shutdown.second() => io::ErrorKind::Interrupted,
        };
        let open = connections.open();
        phase.send_replace(Phase::Ended);
        Err(io::Error::new(reason, format!("stopped with {open} open connections, which were cut off")))
    }
}
