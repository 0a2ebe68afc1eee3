//! Slow, large and many clients, and the graceful shutdown.

use std::io;
use std::time::{Duration, Instant};

use crate::server::{Running, end, status};
use tokio::time::sleep;

const SHORT: Duration = Duration::from_millis(400);
const OK: &str = "HTTP/1.1 200 OK";

#[tokio::test]
async fn a_client_that_does_not_finish_its_request_is_closed_in_time() {
    let server = Running::start(|server| server.header_read_timeout(SHORT)).await;
    for beginning in
        ["", "GET / HT", "GET / HTTP/1.1\r\nhost: loc", "PRI * HTTP/2.0\r\n", "PRI * HTTP/2.0\r\n\r\nSM"]
    {
        let mut client = server.connect().await;
        client.send(beginning).await;
        let begin = Instant::now();
        let answer = client.closed().await;
        assert!(!answer.contains("200 OK"), "{beginning:?}: {answer}");
        assert!(begin.elapsed() < Duration::from_secs(10), "{beginning:?}");
    }
}

#[tokio::test]
async fn an_idle_connection_is_kept_for_the_whole_time() {
    let server = Running::start(|server| server.header_read_timeout(Duration::from_secs(2))).await;
    let mut client = server.connect().await;
    assert_eq!(status(&client.get("/").await), OK);
    assert!(client.is_silent(Duration::from_secs(1)).await);
    assert_eq!(status(&client.get("/").await), OK);
    assert_eq!(client.closed().await, "");
}

#[tokio::test]
async fn a_handler_that_takes_too_long_is_answered_for() {
    let server = Running::start(|server| server.request_timeout(SHORT)).await;
    let mut client = server.connect().await;
    let answer = client.get("/sleep/600000").await;
    assert_eq!((status(&answer), answer.1.as_str()), ("HTTP/1.1 503 Service Unavailable", ""));
    assert_eq!(status(&client.get("/").await), OK);
    // A handler that waits for a body gets the same answer.
    client.send("POST /read HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\nabc").await;
    assert_eq!(status(&client.answer().await), "HTTP/1.1 503 Service Unavailable");
    // A response that has begun goes on.
    let mut client = server.connect().await;
    let (head, _) = client.get("/stream").await;
    assert!(head.starts_with(OK));
    let body = client.exactly(30).await;
    assert_eq!(
        String::from_utf8(body).unwrap(),
        (0..5).map(|number| format!("1\r\n{number}\r\n")).collect::<String>()
    );
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_however_it_is_read() {
    let server = Running::start(|server| server.body_limit(10)).await;
    for path in ["/read", "/extracted"] {
        let mut client = server.connect().await;
        let head = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\n");
        client.send(format!("{head}content-length: 10\r\n\r\n0123456789")).await;
        let answer = client.answer().await;
        assert_eq!((status(&answer), answer.1.as_str()), (OK, "10"), "{path}");

        // The length is known, and nothing is read.
        client.send(format!("{head}content-length: 11\r\n\r\n")).await;
        assert_eq!(status(&client.answer().await), "HTTP/1.1 413 Payload Too Large", "{path}");

        // The length is unknown, and the body is sent slowly.
        let mut client = server.connect().await;
        client.send(format!("{head}transfer-encoding: chunked\r\n\r\n")).await;
        for _ in 0..4 {
            client.send("3\r\nabc\r\n").await;
            sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(status(&client.answer().await), "HTTP/1.1 413 Payload Too Large", "{path}");
    }
}

#[tokio::test]
async fn connections_above_the_limit_wait() {
    let server = Running::start(|server| server.max_connections(2)).await;
    let (mut first, mut second) = (server.connect().await, server.connect().await);
    assert_eq!(status(&first.get("/").await), OK);
    assert_eq!(status(&second.get("/").await), OK);
    let mut third = server.connect().await;
    third.send("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n").await;
    assert!(third.is_silent(SHORT).await);
    drop(first);
    assert_eq!(status(&third.answer().await), OK);
}

#[tokio::test]
async fn a_thousand_idle_connections_are_in_nobodys_way() {
    let server = Running::start(|server| server).await;
    let mut idle = Vec::new();
    for number in 0..1000 {
        let mut client = server.connect().await;
        // Some send nothing, some half a head, some a whole request.
        match number % 3 {
            0 => {}
            1 => client.send("GET / HTTP/1.1\r\nho").await,
            _ => assert_eq!(status(&client.get("/").await), OK),
        }
        idle.push(client);
    }
    assert_eq!(status(&server.connect().await.get("/").await), OK);
    let (result, duration) = end(server.stop()).await;
    result.unwrap();
    assert!(duration < Duration::from_secs(5), "{duration:?}");
    for client in idle {
        assert_eq!(client.closed().await, "");
    }
}

#[tokio::test]
async fn requests_in_flight_are_finished_and_nothing_else_is_accepted() {
    let server = Running::start(|server| server).await;
    let address = server.address;
    let mut client = server.connect().await;
    client.send("GET /sleep/800 HTTP/1.1\r\nhost: localhost\r\n\r\n").await;
    sleep(Duration::from_millis(200)).await;
    let task = server.stop();
    sleep(Duration::from_millis(200)).await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
    let answer = client.answer().await;
    assert_eq!((status(&answer), answer.1.as_str()), (OK, "slept"));
    end(task).await.0.unwrap();
}

#[tokio::test]
async fn a_request_that_is_on_its_way_is_answered() {
    for _ in 0..20 {
        let server = Running::start(|server| server).await;
        let mut client = server.connect().await;
        // The connection is accepted, but nothing has been read from it.
        assert_eq!(status(&server.connect().await.get("/").await), OK);
        client.send("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n").await;
        let task = server.stop();
        assert_eq!(status(&client.answer().await), OK);
        end(task).await.0.unwrap();
    }
}

#[tokio::test]
async fn a_server_that_is_dropped_drops_its_connections() {
    let server = Running::start(|server| server).await;
    let mut client = server.connect().await;
    client.send("GET /sleep/600000 HTTP/1.1\r\nhost: localhost\r\n\r\n").await;
    sleep(Duration::from_millis(200)).await;
    server.abort();
    assert_eq!(client.closed().await, "");
}

#[tokio::test]
async fn no_limit_is_a_limit() {
    let server = Running::start(|server| {
        let longest = Duration::MAX;
        server
            .header_read_timeout(longest)
            .request_timeout(longest)
            .shutdown_timeout(longest)
            .body_limit(usize::MAX)
    })
    .await;
    let mut client = server.connect().await;
    assert_eq!(status(&client.get("/sleep/100").await), OK);
    drop(client);
    end(server.stop()).await.0.unwrap();
}

#[tokio::test]
async fn what_hangs_is_cut_off_at_the_deadline() {
    let server = Running::start(|server| server.shutdown_timeout(SHORT)).await;
    let mut client = server.connect().await;
    client.send("GET /sleep/600000 HTTP/1.1\r\nhost: localhost\r\n\r\n").await;
    sleep(Duration::from_millis(200)).await;
    let (result, duration) = end(server.stop()).await;
    assert_eq!(result.unwrap_err().kind(), io::ErrorKind::TimedOut);
    assert!(duration >= SHORT && duration < Duration::from_secs(10), "{duration:?}");
    assert_eq!(client.closed().await, "");
}

#[tokio::test]
async fn a_web_socket_lives_through_the_stop_until_the_deadline() {
    let handshake = "GET /ws HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
                     sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    // A text frame from a client is masked, here with zeros.
    let (sent, echoed) = (b"\x81\x82\0\0\0\0hi", b"\x81\x02hi");
    for is_closed in [true, false] {
        let server = Running::start(|server| server.shutdown_timeout(Duration::from_secs(2))).await;
        let mut client = server.connect().await;
        client.send(handshake).await;
        assert_eq!(status(&client.answer().await), "HTTP/1.1 101 Switching Protocols");
        client.send(sent).await;
        assert_eq!(client.exactly(4).await, echoed);
        let task = server.stop();
        sleep(Duration::from_millis(200)).await;
        client.send(sent).await;
        assert_eq!(client.exactly(4).await, echoed);
        if is_closed {
            drop(client);
            end(task).await.0.unwrap();
        } else {
            assert_eq!(end(task).await.0.unwrap_err().kind(), io::ErrorKind::TimedOut);
        }
    }
}

#[tokio::test]
async fn a_handler_knows_the_address_of_its_client() {
    let server = Running::start(|server| server).await;
    let (_, address) = server.connect().await.get("/address").await;
    assert!(address.starts_with("127.0.0.1:"), "{address}");
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn http_2_is_spoken_to_those_who_begin_with_it() {
    let server = Running::start(|server| server.header_read_timeout(SHORT)).await;
    let url = format!("http://{}/address", server.address);
    let client = reqwest::Client::builder().http2_prior_knowledge().build().unwrap();
    let response = client.get(&url).send().await.unwrap();
    assert_eq!(response.version(), reqwest::Version::HTTP_2);
    assert!(response.text().await.unwrap().starts_with("127.0.0.1:"));
    let response = reqwest::get(&url).await.unwrap();
    assert_eq!(response.version(), reqwest::Version::HTTP_11);
    // In-flight requests are finished over HTTP/2 too.
    let slow = tokio::spawn(client.get(format!("http://{}/sleep/800", server.address)).send());
    sleep(Duration::from_millis(200)).await;
    let task = server.stop();
    assert_eq!(slow.await.unwrap().unwrap().text().await.unwrap(), "slept");
    drop(client);
    end(task).await.0.unwrap();
}
