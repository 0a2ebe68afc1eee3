//! What `route_runtime::serve` costs: requests per second over a socket, to `axum::serve` with the same router.
//!
//! Both servers run at once, each on a thread of its own, and are asked in turn.

use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

const ROUNDS: usize = 31;
const ROUND: Duration = Duration::from_millis(500);
const CONNECTIONS: usize = 32;

/// The end of every response, by which the client knows it.
const END: &[u8] = b"user 7";

fn router() -> Router {
    let long = || async { "x".repeat(64 * 1024) + "user 7" };
    Router::new()
        .route("/users/{id}", get(|Path(id): Path<u64>| async move { format!("user {id}") }))
        .route("/long", get(long))
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Starts a server on a thread of its own.
fn start<F>(serve: impl FnOnce(TcpListener) -> F + Send + 'static) -> SocketAddr
where
    F: Future<Output = std::io::Result<()>>,
{
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        runtime().block_on(async { serve(TcpListener::from_std(listener).unwrap()).await.unwrap() });
    });
    address
}

/// How many requests are answered in a second.
fn measure(runtime: &Runtime, address: SocketAddr, path: &'static str) -> f64 {
    let begin = Instant::now();
    let answered: usize = runtime.block_on(async {
        let clients: Vec<_> =
            (0..CONNECTIONS).map(|_| tokio::spawn(ask(address, path, begin + ROUND))).collect();
        let mut answered = 0;
        for client in clients {
            answered += client.await.unwrap();
        }
        answered
    });
    answered as f64 / begin.elapsed().as_secs_f64()
}

async fn ask(address: SocketAddr, path: &str, end: Instant) -> usize {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    let mut buffer = vec![0; 128 * 1024];
    let mut answered = 0;
    while Instant::now() < end {
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut length = 0;
        while !buffer[..length].ends_with(END) {
            let read = stream.read(&mut buffer[length..]).await.unwrap();
            assert!(read > 0, "the server has closed the connection");
            length += read;
        }
        answered += 1;
    }
    answered
}

fn main() {
    let by_axum = start(|listener| async {
        // What ours gives to every handler as well.
        let service = router().into_make_service_with_connect_info::<SocketAddr>();
        axum::serve(listener, service).await
    });
    let ours = start(|listener| route_runtime::Server::new(router()).listener(listener).run());
    let runtime = runtime();
    for (what, path) in [("a short response", "/users/7"), ("one of 64 KiB", "/long")] {
        let mut rounds: Vec<(f64, f64)> =
            (0..ROUNDS).map(|_| (measure(&runtime, by_axum, path), measure(&runtime, ours, path))).collect();
        rounds.sort_by(|a, b| (a.1 / a.0).total_cmp(&(b.1 / b.0)));
        let (by_axum, ours) = rounds[ROUNDS / 2];
        println!(
            "{what}: axum::serve {by_axum:.0}/s, route_runtime {ours:.0}/s, ratio {:.3}",
            ours / by_axum
        );
    }
}
