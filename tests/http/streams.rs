//! Event streams and WebSockets: whatever happens in an instance is told by all of them.

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::server::Server;

const SOON: Duration = Duration::from_secs(10);

/// The events of a stream.
struct Events {
    response: Response,
    text: String,
}

impl Events {
    async fn open(address: &str, last_seen: Option<&str>) -> Self {
        let mut request = reqwest::Client::new().get(format!("{address}/api/events"));
        if let Some(id) = last_seen {
            request = request.header("last-event-id", id);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self { response, text: String::new() }
    }

    /// The next event: its number, its kind, and what it tells. `None` where the stream ends.
    async fn next(&mut self) -> Option<(String, String, Value)> {
        loop {
            if let Some((event, rest)) = self.text.split_once("\n\n") {
                let field =
                    |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
                let event = (field("id: "), field("event: "), field("data: "));
                self.text = rest.to_owned();
                // Anything else is a comment, which keeps the connection alive.
                if let (Some(id), Some(kind), Some(data)) = event {
                    return Some((id, kind, serde_json::from_str(&data).unwrap()));
                }
            }
            let chunk = timeout(SOON, self.response.chunk()).await.expect("no event has come").unwrap()?;
            self.text += std::str::from_utf8(&chunk).unwrap();
        }
    }
}

#[tokio::test]
async fn events_tell_what_happens_in_every_instance() {
    let server = Server::start().await;
    let mut streams = Vec::new();
    for instance in &server.instances {
        streams.push(Events::open(&instance.address, None).await);
    }
    let grace = json!({ "name": "Grace Hopper", "email": "grace@example.com" });
    server.post_json("/api/users", &grace).await;
    server.send(Method::PATCH, "/api/users/2", |request| request.json(&json!({ "name": "Grace" }))).await;
    server.send(Method::DELETE, "/api/users/2", |request| request).await;
    for stream in &mut streams {
        for (id, kind, name) in [
            ("1", "user.created", "Grace Hopper"),
            ("2", "user.changed", "Grace"),
            ("3", "user.deleted", "Grace"),
        ] {
            let data = json!({ "id": 2, "name": name, "email": "grace@example.com" });
            assert_eq!(stream.next().await, Some((id.to_owned(), kind.to_owned(), data)));
        }
    }
}

#[tokio::test]
async fn whoever_comes_back_has_missed_nothing() {
    let server = Server::start().await;
    let count = 250;
    for number in 1..=count {
        let user = json!({ "name": "x", "email": format!("{number}@example.com") });
        assert_eq!(server.post_json("/api/users", &user).await.status, StatusCode::CREATED);
    }
    let mut events = Events::open(server.address(), Some("3")).await;
    for number in 4..=count {
        assert_eq!(events.next().await.unwrap().0, number.to_string());
    }
    // A refused request is no event.
    server.post_json("/api/users", &json!({})).await.problem(StatusCode::UNPROCESSABLE_ENTITY);
    server.send(Method::DELETE, "/api/users/1", |request| request).await;
    let (id, kind, _) = events.next().await.unwrap();
    assert_eq!((id.as_str(), kind.as_str()), ("251", "user.deleted"));
}

/// Instances write at the same time, and no listener sees a later event before an earlier one.
#[tokio::test]
async fn events_come_in_order_without_gaps() {
    let server = Server::start().await;
    let mut events = Events::open(server.address(), None).await;
    let users: Vec<_> =
        (1..=60).map(|n| json!({ "name": "x", "email": format!("{n}@example.com") })).collect();
    let writes = users.iter().map(|user| server.post_json("/api/users", user));
    let read = async {
        for number in 1..=60 {
            assert_eq!(events.next().await.unwrap().0, number.to_string());
        }
    };
    let (answers, ()) = tokio::join!(futures_util::future::join_all(writes), read);
    assert!(answers.iter().all(|answer| answer.status == StatusCode::CREATED));
}

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

async fn join(address: &str) -> Socket {
    let address = address.replace("http", "ws");
    connect_async(format!("{address}/api/chat")).await.unwrap().0
}

async fn hear(socket: &mut Socket) -> Option<Message> {
    loop {
        let message = timeout(SOON, socket.next()).await.expect("nothing was said").map(Result::unwrap);
        if !matches!(message, Some(Message::Ping(_))) {
            return message;
        }
    }
}

#[tokio::test]
async fn whatever_is_said_is_heard_by_all() {
    let server = Server::start().await;
    let mut sockets = Vec::new();
    for _ in 0..4 {
        sockets.push(join(server.address()).await);
    }
    // It is no message, and not told.
    server.send(Method::DELETE, "/api/users/1", |request| request).await;
    for (speaker, text) in ["hello", "\"quotes\" and <b>", "é\0"].into_iter().enumerate() {
        sockets[speaker].send(text.into()).await.unwrap();
        for socket in &mut sockets {
            let heard = hear(socket).await.unwrap().into_text().unwrap();
            assert_eq!(serde_json::from_str::<Value>(&heard).unwrap(), json!({ "text": text }));
        }
    }
    // Bytes are no message. Too long a one ends the conversation of its speaker, and of nobody else.
    sockets[1].send(Message::binary("x")).await.unwrap();
    sockets[0].send("x".repeat(5000).into()).await.unwrap();
    let end = timeout(SOON, sockets[0].next()).await.expect("nothing has ended");
    assert!(!matches!(end, Some(Ok(Message::Text(_)))), "{end:?}");
    sockets[1].send("still here".into()).await.unwrap();
    assert!(hear(&mut sockets[2]).await.unwrap().into_text().unwrap().contains("still here"));
}

/// Streams would go on for ever. They end when the application stops, so that it can.
#[cfg(unix)]
#[tokio::test]
async fn those_who_listen_are_let_go_at_the_end() {
    let mut server = Server::start().await;
    let mut events = Events::open(&server.instances[0].address, None).await;
    let mut socket = join(&server.instances[0].address).await;
    let process = &mut server.instances[0].process;
    let killed = std::process::Command::new("kill").args(["-TERM", &process.id().to_string()]).status();
    assert!(killed.unwrap().success());
    assert_eq!(events.next().await, None);
    let Some(Message::Close(Some(frame))) = hear(&mut socket).await else { panic!("no good-bye") };
    assert_eq!(frame.code, CloseCode::Away);
    assert!(process.wait().unwrap().success());
}
