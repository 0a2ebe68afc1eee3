//! Listeners other than the server's own TCP listener.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::routing::get;
use axum::serve::Listener;
use route_serve::Server;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream, unix};
use tokio::sync::oneshot;

const REQUEST: &[u8] = b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn a_unix_socket_is_a_listener() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket");
    let router = Router::new().route(
        "/",
        get(|ConnectInfo(address): ConnectInfo<unix::SocketAddr>| async move {
            format!("unnamed: {}", address.is_unnamed())
        }),
    );
    let (stop, stopped) = oneshot::channel::<()>();
    let server = Server::new(router)
        .listener(UnixListener::bind(&path).unwrap())
        .with_graceful_shutdown(async { drop(stopped.await) });
    let task = tokio::spawn(server.run());
    let mut stream = UnixStream::connect(&path).await.unwrap();
    stream.write_all(REQUEST).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("unnamed: true"), "{answer}");
    stop.send(()).unwrap();
    tokio::time::timeout(Duration::from_secs(20), task).await.unwrap().unwrap().unwrap();
    assert!(UnixStream::connect(&path).await.is_err(), "the listener is still open");
}

/// A listener of the program's own, which shows the server's side of each connection.
struct Watched {
    listener: TcpListener,
    accepted: Option<oneshot::Sender<std::os::fd::OwnedFd>>,
}

impl Listener for Watched {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (TcpStream, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.listener).await;
        if let Some(accepted) = self.accepted.take() {
            let descriptor = std::os::fd::AsFd::as_fd(&stream).try_clone_to_owned().unwrap();
            accepted.send(descriptor).unwrap();
        }
        (stream, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

#[tokio::test]
async fn a_tcp_stream_of_any_listener_is_sent_without_delay() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (accepted, descriptor) = oneshot::channel();
    let router = Router::new()
        .route("/", get(|ConnectInfo(peer): ConnectInfo<SocketAddr>| async move { peer.to_string() }));
    let server = Server::new(router).listener(Watched { listener, accepted: Some(accepted) });
    let task = tokio::spawn(server.run());
    let mut stream = TcpStream::connect(address).await.unwrap();
    let peer = stream.local_addr().unwrap().to_string();
    stream.write_all(REQUEST).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with(&peer), "{answer}");
    assert!(std::net::TcpStream::from(descriptor.await.unwrap()).nodelay().unwrap());
    task.abort();
}
