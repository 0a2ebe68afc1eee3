//! The stream of a connection, and the request bodies read from it.

use std::future::Future as _;
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};
use pin_project_lite::pin_project;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Sleep, sleep};

/// The time that a client may go on sending after the response.
const PATIENCE: Duration = Duration::from_secs(2);

/// The bounds of a stream that hyper can serve.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Stream for S {}

/// Up to this length, the operating system writes one buffer faster than a list of two. Most responses are shorter.
const SHORT: usize = 1024;

pin_project! {
    /// A stream that holds a connection's permit until it is dropped, even after an upgrade to a WebSocket.
    pub(crate) struct Counted<S> {
        #[pin]
        stream: S,
        permit: OwnedSemaphorePermit,
        // Whether the client is still sending the body of a request.
        is_sending: Arc<AtomicBool>,
        // The rest of the time to read on after the response.
        patience: Option<Pin<Box<Sleep>>>,
    }
}

impl<S: AsyncRead> Counted<S> {
    pub(crate) fn new(stream: S, permit: OwnedSemaphorePermit, is_sending: Arc<AtomicBool>) -> Self {
        Self { stream, permit, is_sending, patience: None }
    }

    /// Reads on after the last response, until the client stops sending. Closing the connection with unread data
    /// would reset it, and a client that sends a long body would never see the response
    /// ([RFC 9112, 9.6](https://www.rfc-editor.org/rfc/rfc9112#section-9.6)).
    fn poll_linger(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut this = self.project();
        if !this.is_sending.load(Ordering::Relaxed) {
            return Poll::Ready(());
        }
        let patience = this.patience.get_or_insert_with(|| Box::pin(sleep(PATIENCE)));
        let mut bytes = [MaybeUninit::uninit(); 4096];
        while patience.as_mut().poll(context).is_pending() {
            let mut buffer = ReadBuf::uninit(&mut bytes);
            let read = ready!(this.stream.as_mut().poll_read(context, &mut buffer));
            if read.is_err() || buffer.filled().is_empty() {
                break;
            }
        }
        Poll::Ready(())
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

/// Joins the slices in the buffer, if they fit.
fn joined<'a>(slices: &[IoSlice<'_>], buffer: &'a mut [u8; SHORT]) -> Option<&'a [u8]> {
    let mut length = 0;
    for slice in slices {
        buffer.get_mut(length..length + slice.len())?.copy_from_slice(slice);
        length += slice.len();
    }
    Some(&buffer[..length])
}

pin_project! {
    /// The body of a request, which clears the flag when all of it has arrived.
    pub(crate) struct Received {
        #[pin]
        body: Incoming,
        is_sending: Arc<AtomicBool>,
    }
}

impl Received {
    pub(crate) fn new(body: Incoming, is_sending: Arc<AtomicBool>) -> Self {
        Self { body, is_sending }
    }
}

impl HttpBody for Received {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<hyper::Result<Frame<Bytes>>>> {
        let mut this = self.project();
        let frame = ready!(this.body.as_mut().poll_frame(context));
        if frame.is_none() || this.body.is_end_stream() {
            this.is_sending.store(false, Ordering::Relaxed);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
