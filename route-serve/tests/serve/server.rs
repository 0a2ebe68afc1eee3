//! A server that runs in a test, and a client that writes bytes.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Path, Request, WebSocketUpgrade, ws::WebSocket};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::StreamExt as _;
use hyper_util::rt::TokioIo;
use route_serve::Server;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// Longer than anything in a test takes, even on a slow machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Returns a router whose handlers are slow, panic, stream and upgrade.
pub(crate) fn router() -> Router {
    Router::new()
        .route("/", get(|| async { "hello" }))
        .route("/sleep/{milliseconds}", get(wait))
        .route("/block", get(|| async { std::thread::sleep(Duration::from_secs(60)) }))
        .route("/panic", get(panic_always))
        .route("/panic/{number}", get(panic_with))
        .route("/extracted", post(|body: Bytes| async move { body.len().to_string() }))
        .route("/read", post(read))
        .route(
            "/address",
            get(|ConnectInfo(address): ConnectInfo<SocketAddr>| async move { address.to_string() }),
        )
        .route("/ws", get(|upgrade: WebSocketUpgrade| async { upgrade.on_upgrade(echo) }))
        .route("/stream", get(stream))
        .route("/half", get(half))
}

async fn wait(Path(milliseconds): Path<u64>) -> &'static str {
    sleep(Duration::from_millis(milliseconds)).await;
    "slept"
}

async fn panic_always() {
    panic!("the secret is 42")
}

async fn panic_with(Path(number): Path<u64>) {
    panic!("{number}")
}

/// Reads the body without an extractor that has a limit, and hides the error.
async fn read(body: Body) -> Response {
    match to_bytes(body, usize::MAX).await {
        Ok(bytes) => bytes.len().to_string().into_response(),
        Err(_) => StatusCode::IM_A_TEAPOT.into_response(),
    }
}

async fn stream() -> Body {
    let chunks = (0..5).map(|number| async move {
        sleep(Duration::from_millis(100)).await;
        Ok::<_, Infallible>(number.to_string())
    });
    Body::from_stream(futures_util::stream::iter(chunks).then(|chunk| chunk))
}

/// The number of bytes that `half` read after it closed its side.
pub(crate) static READ_AFTER_CLOSING: AtomicUsize = AtomicUsize::new(0);

/// Upgrades the connection, closes its own side, and reads on.
async fn half(request: Request) -> impl IntoResponse {
    tokio::spawn(async {
        let mut connection = TokioIo::new(hyper::upgrade::on(request).await.unwrap());
        connection.shutdown().await.unwrap();
        let read = connection.read_to_end(&mut Vec::new()).await.unwrap();
        READ_AFTER_CLOSING.store(read, Ordering::Relaxed);
    });
    (StatusCode::SWITCHING_PROTOCOLS, [(header::CONNECTION, "upgrade"), (header::UPGRADE, "half")])
}

async fn echo(mut socket: WebSocket) {
    while let Some(Ok(message)) = socket.recv().await {
        if socket.send(message).await.is_err() {
            return;
        }
    }
}

/// A server that runs in the test.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl Running {
    pub(crate) async fn start(configure: impl FnOnce(Server) -> Server) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let server =
            Server::new(router()).listener(listener).with_graceful_shutdown(async { drop(stopped.await) });
        Self { address, stop, task: tokio::spawn(configure(server).run()) }
    }

    pub(crate) async fn connect(&self) -> Client {
        Client { stream: TcpStream::connect(self.address).await.unwrap(), rest: Vec::new() }
    }

    /// Drops the future of `Server::run`.
    pub(crate) fn abort(self) {
        self.task.abort();
    }

    /// Begins the shutdown, without waiting for its end.
    pub(crate) fn stop(self) -> JoinHandle<io::Result<()>> {
        self.stop.send(()).unwrap();
        self.task
    }
}

/// Waits for a stopping server, and returns its result and the time it took.
pub(crate) async fn end(task: JoinHandle<io::Result<()>>) -> (io::Result<()>, Duration) {
    let begin = Instant::now();
    let result = timeout(PATIENCE, task).await.expect("the server goes on").unwrap();
    (result, begin.elapsed())
}

/// A connection.
pub(crate) struct Client {
    stream: TcpStream,
    /// The bytes read beyond the last answer.
    rest: Vec<u8>,
}

impl Client {
    pub(crate) async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream.write_all(bytes.as_ref()).await.unwrap();
    }

    /// Sends a request and reads the answer: its head and its body.
    pub(crate) async fn get(&mut self, path: &str) -> (String, String) {
        self.send(format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n")).await;
        self.answer().await
    }

    /// Reads an answer with a `content-length`.
    pub(crate) async fn answer(&mut self) -> (String, String) {
        let end = loop {
            if let Some(end) = self.rest.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break end;
            }
            assert!(self.read_more().await, "closed after {:?}", String::from_utf8_lossy(&self.rest));
        };
        let head = String::from_utf8(self.rest.drain(..end + 4).collect()).unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let body = self.exactly(length.map_or(0, |length| length.parse().unwrap())).await;
        (head.trim_end().to_owned(), String::from_utf8(body).unwrap())
    }

    /// Reads exactly this number of bytes.
    pub(crate) async fn exactly(&mut self, length: usize) -> Vec<u8> {
        while self.rest.len() < length {
            assert!(self.read_more().await, "closed after {:?}", String::from_utf8_lossy(&self.rest));
        }
        self.rest.drain(..length).collect()
    }

    /// Reads until the server closes the connection, and returns the bytes.
    pub(crate) async fn closed(mut self) -> String {
        while self.read_more().await {}
        String::from_utf8_lossy(&self.rest).into_owned()
    }

    /// Whether nothing arrives in this time, not even the end of the connection.
    pub(crate) async fn is_silent(&mut self, duration: Duration) -> bool {
        timeout(duration, self.stream.read_buf(&mut self.rest)).await.is_err()
    }

    async fn read_more(&mut self) -> bool {
        let read = timeout(PATIENCE, self.stream.read_buf(&mut self.rest)).await;
        // A connection that is reset is closed too.
        read.expect("the server sends nothing, and does not close").unwrap_or(0) > 0
    }
}

/// Returns the status line of an answer.
pub(crate) fn status(answer: &(String, String)) -> &str {
    answer.0.lines().next().unwrap_or_default()
}
