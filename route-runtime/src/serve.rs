//! Runs a router as a program that can stand on the internet.

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

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use std::{fmt, io};

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;
use tokio::sync::watch;

pub(crate) use announce::remember;
use connection::{Connections, Phase};
use shutdown::{Signals, Stop};

/// As good as no limit.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Serves a router until Ctrl-C or, on Unix, SIGTERM, then finishes the requests in flight.
///
/// It listens on `HOST` and `PORT`, which are `127.0.0.1` and `3000` where the environment does not name them, or on
/// the socket that `LISTEN_FDS` hands over. This is [`Server`] as it is made; its methods are the settings.
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
/// Where `PORT` is no port number, where the address cannot be listened on, and where requests had to be cut because
/// they did not end in time after the signal.
pub async fn serve(router: Router) -> io::Result<()> {
    Server::new(router).run().await
}

/// A router with everything that `axum::serve` leaves open.
///
/// Besides its settings, it answers a panic with `500` and an empty body and lets handlers take
/// `ConnectInfo<SocketAddr>`. Where the program collects the events of `tracing`, every request has a span (method,
/// matched pattern, request id, status, latency), and an `x-request-id` that the response repeats. HTTP/1.1 can be upgraded, to a WebSocket
/// for example; with the feature `http2` it also speaks HTTP/2 to clients that begin with it.
///
/// ```no_run
/// # use axum::Router;
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
pub struct Server {
    router: Router,
    listener: Option<TcpListener>,
    stop: Option<BoxFuture<()>>,
    on_stop: Box<dyn FnOnce() + Send>,
    limits: Limits,
    connection_limit: u32,
    shutdown_timeout: Duration,
}

impl fmt::Debug for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Server")
            .field("listener", &self.listener)
            .field("limits", &self.limits)
            .field("connection_limit", &self.connection_limit)
            .field("shutdown_timeout", &self.shutdown_timeout)
            .finish_non_exhaustive()
    }
}

/// What every connection and request is held to.
#[derive(Clone, Copy, Debug)]
struct Limits {
    head_timeout: Duration,
    request_timeout: Duration,
    body_limit: usize,
    /// What is answered where no handler does.
    refusal: fn(StatusCode) -> Response,
}

impl Server {
    /// A server with the defaults.
    pub fn new(router: Router) -> Self {
        Self {
            router,
            listener: None,
            stop: None,
            on_stop: Box::new(|| ()),
            limits: Limits {
                head_timeout: Duration::from_secs(75),
                request_timeout: Duration::from_secs(30),
                body_limit: 2 * 1024 * 1024,
                refusal: StatusCode::into_response,
            },
            connection_limit: 10_000,
            shutdown_timeout: Duration::from_secs(25),
        }
    }

    /// Listens here, instead of where `LISTEN_FDS` or `HOST` and `PORT` say.
    pub fn listener(self, listener: TcpListener) -> Self {
        Self { listener: Some(listener), ..self }
    }

    /// Stops when this is ready, instead of on Ctrl-C or SIGTERM.
    pub fn stop_on(self, stop: impl Future<Output = ()> + Send + 'static) -> Self {
        Self { stop: Some(Box::pin(stop)), ..self }
    }

    /// Does this as soon as the server is to stop.
    ///
    /// Event streams and WebSockets go on for as long as their handlers let them, and keep the server from ending
    /// before `shutdown_timeout`. This is where to tell the handlers, with a `CancellationToken` for example.
    pub fn on_stop(self, tell: impl FnOnce() + Send + 'static) -> Self {
        Self { on_stop: Box::new(tell), ..self }
    }

    /// What a client is answered where the server does it itself: `500` after a panic, `503` after `request_timeout`,
    /// `413` above `body_limit`. Without it the body is empty.
    ///
    /// ```no_run
    /// # use axum::{Router, http::StatusCode, response::{IntoResponse, Response}};
    /// fn refusal(status: StatusCode) -> Response {
    ///     (status, format!("{{ \"error\": \"{status}\" }}")).into_response()
    /// }
    /// # async fn main_() -> std::io::Result<()> {
    /// route_runtime::Server::new(Router::new()).refusal(refusal).run().await
    /// # }
    /// ```
    pub fn refusal(mut self, refusal: fn(StatusCode) -> Response) -> Self {
        self.limits.refusal = refusal;
        self
    }

    /// How long a client may take to send the head of a request, from the moment the server waits for it: 75 seconds,
    /// or up to a quarter more.
    ///
    /// A client that sends nothing, half a head, or half of what HTTP/2 begins with is cut off then. So is a
    /// connection that is kept alive without a request, which is why this is longer than the 60 seconds after which
    /// the load balancers of AWS and nginx close theirs: were it shorter, they would send a request into a connection
    /// that is just being closed. Behind one that keeps connections longer (Google Cloud: 600 seconds), raise it.
    pub fn head_timeout(mut self, timeout: Duration) -> Self {
        // hyper adds it to the time of day, which must not overflow.
        self.limits.head_timeout = timeout.min(LONGEST);
        self
    }

    /// How long a handler may take until its response begins, the reading of the body included: 30 seconds, after which
    /// the answer is `503 Service Unavailable` and the handler is dropped.
    ///
    /// It is half of what load balancers wait for, so that it is the server that answers. What comes after the head of
    /// the response, such as an event stream or a WebSocket, has no limit. The status is not `408`, since clients may
    /// repeat a request that was answered so, whatever it has done already
    /// ([RFC 9110, 15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)).
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.limits.request_timeout = timeout;
        self
    }

    /// How many bytes the body of a request may have: 2 MiB, after which the answer is `413 Content Too Large`.
    ///
    /// The figure is axum's own, which holds for extractors such as `Json` and `Bytes`; this one holds for every way
    /// to read a body. To raise the limit of a route, raise this one, and axum's by `DefaultBodyLimit` on the route.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body_limit = bytes;
        self
    }

    /// How many connections are open at once: 10,000. More wait until one of these is closed, without being refused.
    ///
    /// An idle one takes about 12 kB, so that many take 120 MB. WebSockets count, too. The operating system has a limit
    /// of its own on open files (`ulimit -n`), which makes connections wait in the same way.
    pub fn connection_limit(self, connections: u32) -> Self {
        Self { connection_limit: connections.max(1), ..self }
    }

    /// How long requests in flight, and WebSockets, may go on after the signal to stop: 25 seconds, less than the 30
    /// after which Kubernetes kills a process.
    ///
    /// A second signal ends them at once. Where the program still runs a second after that, because a handler blocks
    /// its thread, the process is ended. With [`Server::stop_on`] it is not, and a WebSocket lives on until its handler
    /// or the runtime ends.
    pub fn shutdown_timeout(self, timeout: Duration) -> Self {
        Self { shutdown_timeout: timeout, ..self }
    }

    /// Serves until it is to stop, then no longer accepts connections, closes those without a request, and finishes
    /// the requests in flight.
    ///
    /// Whatever started the process is told that it is ready, if it set `NOTIFY_SOCKET` as systemd does. The address and
    /// the routes are printed where standard output is a terminal or nothing collects the events of
    /// `tracing`; else they are such an event.
    ///
    /// # Errors
    ///
    /// Where `PORT` is no port number, where the address cannot be listened on, and where requests had to be cut
    /// because they did not end in time.
    pub async fn run(self) -> io::Result<()> {
        let listener = match self.listener {
            Some(listener) => listener,
            None => listen::listen().await?,
        };
        let mut stop = match self.stop {
            Some(stop) => Stop::Given(stop),
            None => Stop::Signals(Signals::listen()?),
        };
        announce::announce(listener.local_addr()?);
        // What is written is sent: a response is not held back until the client has acknowledged the one before.
        let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
        let (phase, phases) = watch::channel(Phase::Serving);
        let router = request::prepare(self.router);
        #[cfg(all(feature = "livereload", debug_assertions))]
        let router = livereload::add(router, phases.clone());
        let connections = Connections::new(router, self.limits, self.connection_limit, phases);

        tokio::select! {
            () = connections.accept(listener) => {}
            () = stop.first() => {}
        }
        phase.send_replace(Phase::Stopping);
        (self.on_stop)();
        announce::stopping(connections.open());
        let reason = tokio::select! {
            () = connections.closed() => return Ok(()),
            () = tokio::time::sleep(self.shutdown_timeout) => io::ErrorKind::TimedOut,
            () = stop.second() => io::ErrorKind::Interrupted,
        };
        let open = connections.open();
        phase.send_replace(Phase::Ended);
        stop.end_process_soon();
        Err(io::Error::new(reason, format!("stopped with {open} connections open, which were cut off")))
    }
}
