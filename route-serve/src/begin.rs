//! HTTP/2 without TLS, for clients that know that it is spoken here.

use std::io::{self, Cursor};
use std::time::Duration;

use hyper::server::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::io::AsyncReadExt as _;

use crate::stream::Stream;

/// What a client that speaks HTTP/2 begins with ([RFC 9113, 3.4](https://www.rfc-editor.org/rfc/rfc9113#section-3.4)).
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A stream whose first bytes have been looked at. They are read from it once more.
pub(crate) enum Begin<S> {
    Http1(S),
    Http2(S),
}

/// Reads until it is clear which protocol the client speaks. hyper-util's own reading has no time limit, and cannot
/// be given one, since it is part of the connection.
pub(crate) async fn begin(mut stream: impl Stream) -> io::Result<Begin<impl Stream>> {
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
    Ok(if is_http2 { Begin::Http2(stream) } else { Begin::Http1(stream) })
}

/// A client that does not answer a ping in time is gone. One that does may be idle for as long as it likes.
pub(crate) fn builder(timeout: Duration) -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder.timer(TokioTimer::new()).keep_alive_interval(timeout).keep_alive_timeout(timeout);
    builder
}
