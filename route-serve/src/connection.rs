//! Connections: how many there are, how long they wait, and how they end.

use std::any::Any;
use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody as _};
use axum::extract::ConnectInfo;
use axum::response::Response;
use axum::serve::Listener;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
#[cfg(feature = "http2")]
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, watch};
use tokio::time::sleep;
#[cfg(feature = "http2")]
use tokio::time::timeout;

#[cfg(feature = "http2")]
use crate::begin;
use crate::head_timer::HeadTimer;
use crate::stream::{Counted, Received, Stream};
use crate::{Limits, request};

/// What the server is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Serving,
    /// Requests in flight are finished.
    Stopping,
    /// What is still in flight is cut off.
    Ended,
}

/// How long a connection without a request is kept after the signal to stop.
const MOMENT: Duration = Duration::from_millis(100);

/// All the connections of a server.
pub(crate) struct Connections {
    router: Router,
    limits: Arc<Limits>,
    phases: watch::Receiver<Phase>,
    /// A permit for each connection that may be open.
    permits: Arc<Semaphore>,
    limit: u32,
}

impl Connections {
    pub(crate) fn new(
        router: Router,
        limits: Arc<Limits>,
        limit: u32,
        phases: watch::Receiver<Phase>,
    ) -> Self {
        let permits = Arc::new(Semaphore::new(limit as usize));
        Self { router, limits, phases, permits, limit }
    }

    /// Accepts connections as long as it is polled. Those above the limit are left to wait in the backlog of the
    /// operating system.
    pub(crate) async fn accept<L>(&self, mut listener: L)
    where
        L: Listener<Addr: 'static>,
    {
        // The semaphore is never closed.
        while let Ok(permit) = self.permits.clone().acquire_owned().await {
            let (mut stream, address) = listener.accept().await;
            if let Some(stream) = (&mut stream as &mut dyn Any).downcast_mut::<TcpStream>() {
                // Sends each write at once, and holds no response back until the client has acknowledged the one before.
                let _ = stream.set_nodelay(true);
            }
            let connection = Connection {
                router: self.router.clone(),
                limits: Arc::clone(&self.limits),
                address: (&address as &dyn Any).downcast_ref().copied(),
                has_begun: AtomicBool::new(false),
                is_sending: Arc::default(),
            };
            let is_sending = Arc::clone(&connection.is_sending);
            let stream = Counted::new(stream, permit, is_sending);
            tokio::spawn(connection.serve(stream, self.phases.clone()));
        }
    }

    /// How many connections are open.
    pub(crate) fn open(&self) -> usize {
        self.limit as usize - self.permits.available_permits()
    }

    /// Waits until every connection is closed, those that were upgraded too.
    pub(crate) async fn closed(&self) {
        let _ = self.permits.acquire_many(self.limit).await;
    }
}

struct Connection {
    router: Router,
    limits: Arc<Limits>,
    /// The address of the client, if it has one.
    address: Option<SocketAddr>,
    /// Whether a request has come.
    has_begun: AtomicBool,
    /// Whether it has a body of which the client has not sent all yet.
    is_sending: Arc<AtomicBool>,
}

impl Connection {
    #[cfg(not(feature = "http2"))]
    async fn serve(self, stream: impl Stream, phases: watch::Receiver<Phase>) {
        self.serve_http1(stream, phases).await;
    }

    /// Serves the protocol that the client begins with.
    #[cfg(feature = "http2")]
    async fn serve(self, stream: impl Stream, mut phases: watch::Receiver<Phase>) {
        let stream = tokio::select! {
            biased;
            begin = timeout(self.limits.header_read_timeout, begin::begin(stream)) => begin,
            () = stopped(&mut phases) => return,
        };
        match stream {
            Ok(Ok(begin::Begin::Http1(stream))) => self.serve_http1(stream, phases).await,
            Ok(Ok(begin::Begin::Http2(stream))) => self.serve_http2(stream, phases).await,
            // The client has gone, or never said what it wants.
            Ok(Err(_)) | Err(_) => {}
        }
    }

    async fn serve_http1(self, stream: impl Stream, phases: watch::Receiver<Phase>) {
        let head_timer = HeadTimer::default();
        let _watch = head_timer.watch(self.limits.header_read_timeout);
        let connection = http1::Builder::new()
            .timer(head_timer)
            .header_read_timeout(self.limits.header_read_timeout)
            .serve_connection(TokioIo::new(stream), service_fn(|request| self.answer(request)))
            .with_upgrades();
        let connection = pin!(connection);
        self.watch(connection, http1::UpgradeableConnection::graceful_shutdown, phases).await;
    }

    #[cfg(feature = "http2")]
    async fn serve_http2(self, stream: impl Stream, phases: watch::Receiver<Phase>) {
        let connection = begin::builder(self.limits.header_read_timeout)
            .serve_connection(TokioIo::new(stream), service_fn(|request| self.answer(request)));
        let connection = pin!(connection);
        self.watch(connection, http2::Connection::graceful_shutdown, phases).await;
    }

    /// Runs a connection to its end, which is early where the server stops.
    async fn watch<C>(
        &self,
        mut connection: Pin<&mut C>,
        stop: impl Fn(Pin<&mut C>),
        mut phases: watch::Receiver<Phase>,
    ) where
        C: Future<Output = hyper::Result<()>>,
    {
        tokio::select! {
            biased;
            // An error is the client's: it has gone, or what it sent is not HTTP, which it has been told.
            _ = connection.as_mut() => return,
            () = stopped(&mut phases) => {}
        }
        // hyper itself closes a connection that waits for its next request, but not one that waits for its first.
        if !self.has_begun.load(Ordering::Relaxed) {
            return;
        }
        stop(connection.as_mut());
        tokio::select! {
            biased;
            _ = connection => {}
            () = ended(&mut phases) => {}
        }
    }

    fn answer(
        &self,
        request: Request<Incoming>,
    ) -> impl Future<Output = Result<Response, Infallible>> + Send + use<> {
        self.has_begun.store(true, Ordering::Relaxed);
        let is_sending = !request.body().is_end_stream();
        self.is_sending.store(is_sending, Ordering::Relaxed);
        // An empty body takes no memory.
        let mut request = request.map(|body| match is_sending {
            true => Body::new(Received::new(body, Arc::clone(&self.is_sending))),
            false => Body::empty(),
        });
        if let Some(address) = self.address {
            request.extensions_mut().insert(ConnectInfo(address));
        }
        request::answer(self.router.clone(), Arc::clone(&self.limits), request)
    }
}

/// Waits until the server stops, and a moment longer: a request may be on its way.
async fn stopped(phases: &mut watch::Receiver<Phase>) {
    // Where the sender is gone, the future that runs the server is.
    if phases.wait_for(|phase| *phase != Phase::Serving).await.is_ok() {
        sleep(MOMENT).await;
    }
}

/// Waits until what is in flight is to be cut off.
async fn ended(phases: &mut watch::Receiver<Phase>) {
    let _ = phases.wait_for(|phase| *phase == Phase::Ended).await;
}
