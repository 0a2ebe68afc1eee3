//! HTTP/2 without TLS, for clients with prior knowledge of it.

use std::io::{self, Cursor};
use std::time::Duration;

use hyper::server::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::io::AsyncReadExt as _;

use crate::stream::Stream;

/// The first bytes of an HTTP/2 connection ([RFC 9113, 3.4](https://www.rfc-editor.org/rfc/rfc9113#section-3.4)).
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A stream with the protocol that its first bytes show. Reading the stream returns these bytes again.
pub(crate) enum Protocol<S> {
    Http1(S),
    Http2(S),
}

/// Reads until the protocol is known. hyper-util does this inside its connection, where no timeout can be set.
pub(crate) async fn read(mut stream: impl Stream) -> io::Result<Protocol<impl Stream>> {
    let mut first = Vec::with_capacity(PREFACE.len());
    while first.len() < PREFACE.len() && PREFACE.starts_with(&first) {
        let left = PREFACE.len() - first.len();
        if (&mut stream).take(left as u64).read_buf(&mut first).await? == 0 {
            break;
        }
    }
    let is_http2 = first == PREFACE;
    let (reader, writer) = tokio::io::split(stream);
    let stream = tokio::io::join(Cursor::new(first).chain(reader), writer);
    Ok(if is_http2 { Protocol::Http2(stream) } else { Protocol::Http1(stream) })
}

/// Closes the connection if a client does not answer a ping in time. A client that answers may stay idle.
pub(crate) fn builder(timeout: Duration) -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder.timer(TokioTimer::new()).keep_alive_interval(timeout).keep_alive_timeout(timeout);
    builder
}
