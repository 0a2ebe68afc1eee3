//! What the server answers itself, that its answers arrive, and what it tells the program.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use tokio::io::AsyncWriteExt as _;
use tokio::time::sleep;

use crate::server::{READ_AFTER_CLOSING, Running, end, status};

/// A refusal that is sent before the body has been read would be lost, were the connection just closed.
#[tokio::test]
async fn a_client_that_is_still_sending_sees_why_it_is_refused() {
    let server = Running::start(|server| server.body_limit(10)).await;
    let mut client = server.connect().await;
    client.send("POST /read HTTP/1.1\r\nhost: localhost\r\ncontent-length: 8000000\r\n\r\n").await;
    // The answer is there before any of the body.
    sleep(Duration::from_millis(20)).await;
    for _ in 0..80 {
        client.send(vec![b'x'; 100_000]).await;
        sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(status(&client.answer().await), "HTTP/1.1 413 Payload Too Large");
    assert_eq!(client.closed().await, "");
}

/// It is not listened to for ever.
#[tokio::test]
async fn a_client_that_never_stops_sending_is_closed() {
    let server = Running::start(|server| server.body_limit(10)).await;
    let mut stream = tokio::net::TcpStream::connect(server.address).await.unwrap();
    stream.write_all(b"POST /read HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n").await.unwrap();
    let begin = Instant::now();
    while stream.write_all(b"3\r\nabc\r\n").await.is_ok() {
        assert!(begin.elapsed() < Duration::from_secs(15), "it is still listened to");
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn the_answers_of_the_server_itself_are_as_the_program_wants_them() {
    // A closure that captures.
    let word = "my".to_owned();
    let error_response = move |status: StatusCode| (status, format!("{word} {status}")).into_response();
    let server = Running::start(|server| {
        server.error_response(error_response).body_limit(10).request_timeout(Duration::from_millis(400))
    })
    .await;
    for (request, answered) in [
        ("GET /panic HTTP/1.1\r\nhost: x\r\n\r\n", "my 500 Internal Server Error"),
        ("GET /sleep/600000 HTTP/1.1\r\nhost: x\r\n\r\n", "my 503 Service Unavailable"),
        (
            "POST /read HTTP/1.1\r\nhost: x\r\ncontent-length: 11\r\n\r\n01234567890",
            "my 413 Payload Too Large",
        ),
        (
            "POST /read HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nb\r\n01234567890\r\n0\r\n\r\n",
            "my 413 Payload Too Large",
        ),
    ] {
        let mut client = server.connect().await;
        client.send(request).await;
        assert_eq!(client.answer().await.1, answered);
    }
}

#[tokio::test]
async fn handlers_can_be_told_that_the_server_stops() {
    let (tell, mut told) = tokio::sync::oneshot::channel();
    let server = Running::start(|server| server.on_shutdown(move || tell.send(()).unwrap())).await;
    let mut client = server.connect().await;
    client.send("GET /sleep/300 HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert!(client.is_silent(Duration::from_millis(100)).await);
    assert!(told.try_recv().is_err());
    let task = server.stop();
    // While the request is still in flight.
    told.await.unwrap();
    assert_eq!(client.answer().await.1, "slept");
    assert!(end(task).await.0.is_ok());
}

/// Whoever has taken a connection over may close one side of it and go on with the other.
#[tokio::test]
async fn an_upgraded_connection_is_left_alone() {
    let server = Running::start(|server| server).await;
    let mut client = server.connect().await;
    client.send("GET /half HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: half\r\n\r\n").await;
    let (head, _) = client.answer().await;
    assert!(head.starts_with("HTTP/1.1 101"), "{head}");
    // The handler has closed its side, and reads on.
    sleep(Duration::from_millis(50)).await;
    client.send(vec![b'x'; 10_000]).await;
    drop(client);
    let begin = Instant::now();
    while READ_AFTER_CLOSING.load(Ordering::Relaxed) != 10_000 {
        assert!(begin.elapsed() < Duration::from_secs(10), "what came is gone");
        sleep(Duration::from_millis(10)).await;
    }
}
