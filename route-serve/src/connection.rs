//! The open connections: their number, their protocol, and their end.

use std::convert::Infallible;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody as _};
use axum::extract::ConnectInfo;
use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
#[cfg(feature = "http2")]
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::sleep;
#[cfg(feature = "http2")]
use tokio::time::timeout;

use crate::header_timer::HeaderTimer;
#[cfg(feature = "http2")]
use crate::preface::{self, Protocol};
use crate::request;
use crate::server::Limits;
use crate::stream::{Counted, Received, Stream};

/// The phases of a server's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Serving,
    /// In-flight requests are finished.
    Stopping,
    /// Requests still in flight are cut off.
    Ended,
}

/// The time that a connection without a request is kept after the shutdown begins: a request may be on its way.
const MOMENT: Duration = Duration::from_millis(100);

/// The connections of a server.
pub(crate) struct Connections {
    router: Router,
    limits: Limits,
    phases: watch::Receiver<Phase>,
    /// One permit for each connection that may be open.
    permits: Arc<Semaphore>,
    limit: u32,
}

impl Connections {
    pub(crate) fn new(router: Router, limits: Limits, limit: u32, phases: watch::Receiver<Phase>) -> Self {
        let permits = Arc::new(Semaphore::new(limit as usize));
        Self { router, limits, phases, permits, limit }
    }

    /// Waits until another connection may be open. Until then connections wait in the operating system's backlog.
    pub(crate) async fn permit(&self) -> Option<OwnedSemaphorePermit> {
        // The semaphore is never closed, so there is always a permit in the end.
        Arc::clone(&self.permits).acquire_owned().await.ok()
    }

    /// Serves a connection in a task of its own.
    pub(crate) fn spawn<A>(&self, stream: impl Stream, address: A, permit: OwnedSemaphorePermit)
    where
        A: Clone + Send + Sync + 'static,
    {
        let connection = Connection {
            router: self.router.clone(),
            // One allocation for each connection: threads then do not contend for one counter on every request.
            limits: Arc::new(self.limits.clone()),
            address,
            has_begun: AtomicBool::new(false),
            is_sending: Arc::default(),
        };
        let is_sending = Arc::clone(&connection.is_sending);
        let stream = Counted::new(stream, permit, is_sending);
        tokio::spawn(connection.serve(stream, self.phases.clone()));
    }

    /// Returns the number of open connections.
    pub(crate) fn open(&self) -> usize {
        self.limit as usize - self.permits.available_permits()
    }

    /// Waits until every connection is closed, upgraded ones included.
    pub(crate) async fn closed(&self) {
        let _ = self.permits.acquire_many(self.limit).await;
    }
}

struct Connection<A> {
    router: Router,
    limits: Arc<Limits>,
    address: A,
    /// Whether the client has sent a request.
    has_begun: AtomicBool,
    /// Whether the client is still sending the body of a request.
    is_sending: Arc<AtomicBool>,
}

impl<A: Clone + Send + Sync + 'static> Connection<A> {
    #[cfg(not(feature = "http2"))]
    async fn serve(self, stream: impl Stream, phases: watch::Receiver<Phase>) {
        self.serve_http1(stream, phases).await;
    }

    /// Serves the protocol that the client begins with.
    #[cfg(feature = "http2")]
    async fn serve(self, stream: impl Stream, mut phases: watch::Receiver<Phase>) {
        let protocol = tokio::select! {
            biased;
            protocol = timeout(self.limits.header_read_timeout, preface::read(stream)) => protocol,
            () = stopped(&mut phases) => return,
        };
        match protocol {
            Ok(Ok(Protocol::Http1(stream))) => self.serve_http1(stream, phases).await,
            Ok(Ok(Protocol::Http2(stream))) => self.serve_http2(stream, phases).await,
            // The client has closed the connection, or has not sent enough in time.
            Ok(Err(_)) | Err(_) => {}
        }
    }

    async fn serve_http1(self, stream: impl Stream, phases: watch::Receiver<Phase>) {
        let timer = HeaderTimer::default();
        let _watch = timer.watch(self.limits.header_read_timeout);
        let connection = http1::Builder::new()
            .timer(timer)
            .header_read_timeout(self.limits.header_read_timeout)
            .serve_connection(TokioIo::new(stream), service_fn(|request| self.answer(request)))
            .with_upgrades();
        let connection = pin!(connection);
        self.watch(connection, http1::UpgradeableConnection::graceful_shutdown, phases).await;
    }

    #[cfg(feature = "http2")]
    async fn serve_http2(self, stream: impl Stream, phases: watch::Receiver<Phase>) {
        let connection = preface::builder(self.limits.header_read_timeout)
            .serve_connection(TokioIo::new(stream), service_fn(|request| self.answer(request)));
        let connection = pin!(connection);
        self.watch(connection, http2::Connection::graceful_shutdown, phases).await;
    }

    /// Runs a connection until it is closed, or until the server stops.
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
            // An error is the client's: it closed the connection, or sent something that is not HTTP and got `400`.
            _ = connection.as_mut() => return,
            () = stopped(&mut phases) => {}
        }
        // hyper closes a connection that waits for its next request, but not one that waits for its first.
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
    ) -> impl Future<Output = Result<Response, Infallible>> + Send + use<A> {
        self.has_begun.store(true, Ordering::Relaxed);
        let is_sending = !request.body().is_end_stream();
        self.is_sending.store(is_sending, Ordering::Relaxed);
        // An empty body needs no allocation.
        let mut request = request.map(|body| match is_sending {
            true => Body::new(Received::new(body, Arc::clone(&self.is_sending))),
            false => Body::empty(),
        });
        request.extensions_mut().insert(ConnectInfo(self.address.clone()));
        request::answer(self.router.clone(), Arc::clone(&self.limits), request)
    }
}

/// Waits until the server stops, and [`MOMENT`] longer.
async fn stopped(phases: &mut watch::Receiver<Phase>) {
    // The sender is gone if the future of `Server::run` was dropped.
    if phases.wait_for(|phase| *phase != Phase::Serving).await.is_ok() {
        sleep(MOMENT).await;
    }
}

/// Waits until in-flight requests are to be cut off.
async fn ended(phases: &mut watch::Receiver<Phase>) {
    let _ = phases.wait_for(|phase| *phase == Phase::Ended).await;
}
