//! The responses of the server itself, and the callbacks into the program.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use tokio::io::AsyncWriteExt as _;
use tokio::time::sleep;

use crate::server::{READ_AFTER_CLOSING, Running, end, status};

/// The response is sent before the body is read, and would be lost if the connection were just closed.
#[tokio::test]
async fn a_client_that_is_still_sending_gets_the_response() {
    let server = Running::start(|server| server.body_limit(10)).await;
    let mut client = server.connect().await;
    client.send("POST /read HTTP/1.1\r\nhost: localhost\r\ncontent-length: 8000000\r\n\r\n").await;
    // The response is sent before any of the body arrives.
    sleep(Duration::from_millis(20)).await;
    for _ in 0..80 {
        client.send(vec![b'x'; 100_000]).await;
        sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(status(&client.answer().await), "HTTP/1.1 413 Payload Too Large");
    assert_eq!(client.closed().await, "");
}

/// The server reads on for a limited time.
#[tokio::test]
async fn a_client_that_never_stops_sending_is_closed() {
    let server = Running::start(|server| server.body_limit(10)).await;
    let mut stream = tokio::net::TcpStream::connect(server.address).await.unwrap();
    stream.write_all(b"POST /read HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n").await.unwrap();
    let begin = Instant::now();
    while stream.write_all(b"3\r\nabc\r\n").await.is_ok() {
        assert!(begin.elapsed() < Duration::from_secs(15), "the server still reads");
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn the_program_makes_the_responses_of_the_server_itself() {
    let owner = "my".to_owned();
    let error_response = move |status: StatusCode| (status, format!("{owner} {status}")).into_response();
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
async fn the_program_is_told_when_the_shutdown_begins() {
    let (tell, mut told) = tokio::sync::oneshot::channel();
    let server = Running::start(|server| server.on_shutdown(move || tell.send(()).unwrap())).await;
    let mut client = server.connect().await;
    client.send("GET /sleep/300 HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert!(client.is_silent(Duration::from_millis(100)).await);
    assert!(told.try_recv().is_err());
    let task = server.stop();
    // The request is still in flight.
    told.await.unwrap();
    assert_eq!(client.answer().await.1, "slept");
    assert!(end(task).await.0.is_ok());
}

/// A handler that upgraded a connection may close its side and read on.
#[tokio::test]
async fn an_upgraded_connection_is_left_alone() {
    let server = Running::start(|server| server).await;
    let mut client = server.connect().await;
    client.send("GET /half HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: half\r\n\r\n").await;
    let (head, _) = client.answer().await;
    assert!(head.starts_with("HTTP/1.1 101"), "{head}");
    // The handler has closed its side.
    sleep(Duration::from_millis(50)).await;
    client.send(vec![b'x'; 10_000]).await;
    drop(client);
    let begin = Instant::now();
    while READ_AFTER_CLOSING.load(Ordering::Relaxed) != 10_000 {
        assert!(begin.elapsed() < Duration::from_secs(10), "the bytes are lost");
        sleep(Duration::from_millis(10)).await;
    }
}
