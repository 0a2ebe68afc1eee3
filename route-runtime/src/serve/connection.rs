//! Connections: how many there are, how long they wait, and how they end.

use std::convert::Infallible;
use std::future::Future;
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::response::Response;
use axum::serve::Listener;
use hyper::Request;
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1;
#[cfg(feature = "http2")]
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use pin_project_lite::pin_project;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
#[cfg(feature = "http2")]
use tokio::time::timeout;
use tokio::time::{Sleep, sleep};

#[cfg(feature = "http2")]
use super::begin;
use super::head_timer::HeadTimer;
use super::{Limits, request};

/// What the server is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Serving,
    /// Requests in flight are finished.
    Stopping,
    /// What is still in flight is cut off.
    Ended,
}

/// How long a connection without a request is kept after the signal to stop.
const MOMENT: Duration = Duration::from_millis(100);

/// How long a client that has been answered may go on sending.
const PATIENCE: Duration = Duration::from_secs(2);

/// All the connections of a server.
pub(super) struct Connections {
    router: Router,
    limits: Limits,
    phases: watch::Receiver<Phase>,
    /// A permit for each connection that may be open.
    permits: Arc<Semaphore>,
    limit: u32,
}

impl Connections {
    pub(super) fn new(router: Router, limits: Limits, limit: u32, phases: watch::Receiver<Phase>) -> Self {
        let permits = Arc::new(Semaphore::new(limit as usize));
        Self { router, limits, phases, permits, limit }
    }

    /// Accepts connections as long as it is polled. Those above the limit are left to wait in the backlog of the
    /// operating system.
    pub(super) async fn accept<L>(&self, mut listener: L)
    where
        L: Listener<Addr = SocketAddr>,
    {
        // The semaphore is never closed.
        while let Ok(permit) = self.permits.clone().acquire_owned().await {
            let (stream, address) = listener.accept().await;
            let connection = Connection {
                router: self.router.clone(),
                limits: self.limits,
                address,
                has_begun: AtomicBool::new(false),
            };
            tokio::spawn(connection.serve(Counted { stream, permit, patience: None }, self.phases.clone()));
        }
    }

    /// How many connections are open.
    pub(super) fn open(&self) -> usize {
        self.limit as usize - self.permits.available_permits()
    }

    /// Waits until every connection is closed, those that were upgraded too.
    pub(super) async fn closed(&self) {
        let _ = self.permits.acquire_many(self.limit).await;
    }
}

struct Connection {
    router: Router,
    limits: Limits,
    address: SocketAddr,
    /// Whether a request has come.
    has_begun: AtomicBool,
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
            begin = timeout(self.limits.head_timeout, begin::begin(stream)) => begin,
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
        let _watch = head_timer.watch(self.limits.head_timeout);
        let connection = http1::Builder::new()
            .timer(head_timer)
            .header_read_timeout(self.limits.head_timeout)
            .serve_connection(TokioIo::new(stream), service_fn(|request| self.answer(request)))
            .with_upgrades();
        let connection = pin!(connection);
        self.watch(connection, http1::UpgradeableConnection::graceful_shutdown, phases).await;
    }

    #[cfg(feature = "http2")]
    async fn serve_http2(self, stream: impl Stream, phases: watch::Receiver<Phase>) {
        let connection = begin::builder(self.limits.head_timeout)
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
        // An empty body takes no memory.
        let mut request =
            request.map(|body| if body.is_end_stream() { Body::empty() } else { Body::new(body) });
        request.extensions_mut().insert(ConnectInfo(self.address));
        request::answer(self.router.clone(), self.limits, request)
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

/// What a connection is made of.
pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Stream for S {}

/// What is so short that the operating system takes it faster as one buffer than as a list of two: most responses.
const SHORT: usize = 1024;

pin_project! {
    /// A stream that counts as an open connection for as long as it lives, also when it has become a WebSocket.
    struct Counted<S> {
        #[pin]
        stream: S,
        permit: OwnedSemaphorePermit,
        // How long a client that is still sending is listened to, once it has been answered.
        patience: Option<Pin<Box<Sleep>>>,
    }
}

impl<S: AsyncRead> Counted<S> {
    /// Reads on after the last answer, until the client has stopped sending: what it had sent unread would reset the
    /// connection, and then a client that sends a long body never sees why it was refused
    /// ([RFC 9112, 9.6](https://www.rfc-editor.org/rfc/rfc9112#section-9.6)).
    fn poll_linger(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut this = self.project();
        let mut bytes = [MaybeUninit::uninit(); 4096];
        loop {
            if this.patience.as_mut().is_some_and(|patience| patience.as_mut().poll(context).is_ready()) {
                return Poll::Ready(());
            }
            let mut buffer = ReadBuf::uninit(&mut bytes);
            match this.stream.as_mut().poll_read(context, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() => {
                    this.patience.get_or_insert_with(|| Box::pin(sleep(PATIENCE)));
                }
                Poll::Pending if this.patience.is_some() => return Poll::Pending,
                // The client has closed its side, or has sent nothing that was not read.
                _ => return Poll::Ready(()),
            }
        }
    }
}

impl<S: AsyncRead> AsyncRead for Counted<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.project().stream.poll_read(context, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite> AsyncWrite for Counted<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.project().stream.poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.project().stream.poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.as_mut().project().stream.poll_shutdown(context))?;
        self.poll_linger(context).map(Ok)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let mut buffer = [0; SHORT];
        match joined(slices, &mut buffer) {
            Some(bytes) => self.project().stream.poll_write(context, bytes),
            None => self.project().stream.poll_write_vectored(context, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// The bytes of all the slices, where they fit into the buffer.
fn joined<'a>(slices: &[IoSlice<'_>], buffer: &'a mut [u8; SHORT]) -> Option<&'a [u8]> {
    let mut length = 0;
    for slice in slices {
        buffer.get_mut(length..length + slice.len())?.copy_from_slice(slice);
        length += slice.len();
    }
    Some(&buffer[..length])
}
