//! What a connection is made of: the stream, and the bodies that come out of it.

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

/// How long a client that has been answered may go on sending.
const PATIENCE: Duration = Duration::from_secs(2);

/// What a connection is made of.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Stream for S {}

/// What is so short that the operating system takes it faster as one buffer than as a list of two: most responses.
const SHORT: usize = 1024;

pin_project! {
    /// A stream that counts as an open connection for as long as it lives, also when it has become a WebSocket.
    pub(crate) struct Counted<S> {
        #[pin]
        stream: S,
        permit: OwnedSemaphorePermit,
        // Whether the client has not sent all of a body yet.
        is_sending: Arc<AtomicBool>,
        // How long it is listened to, once it has been answered.
        patience: Option<Pin<Box<Sleep>>>,
    }
}

impl<S: AsyncRead> Counted<S> {
    pub(crate) fn new(stream: S, permit: OwnedSemaphorePermit, is_sending: Arc<AtomicBool>) -> Self {
        Self { stream, permit, is_sending, patience: None }
    }

    /// Reads on after the last answer, until the client has stopped sending: what it had sent unread would reset the
    /// connection, and then a client that sends a long body never sees why it was refused
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

/// The bytes of all the slices, where they fit into the buffer.
fn joined<'a>(slices: &[IoSlice<'_>], buffer: &'a mut [u8; SHORT]) -> Option<&'a [u8]> {
    let mut length = 0;
    for slice in slices {
        buffer.get_mut(length..length + slice.len())?.copy_from_slice(slice);
        length += slice.len();
    }
    Some(&buffer[..length])
}

pin_project! {
    /// The body of a request, which notes when all of it has come.
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
