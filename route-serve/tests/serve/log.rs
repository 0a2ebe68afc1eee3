//! The log of requests, and of panics.

use std::io;
use std::sync::{Arc, Mutex};

use crate::server::{Running, end, status};
use tracing_subscriber::fmt::MakeWriter;

/// A log kept in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn requests_are_logged_and_a_panic_costs_nothing_but_its_own() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(log.clone()).finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let server = Running::start(|server| server.routes(["GET /", "GET /panic"])).await;
    let mut client = server.connect().await;
    for path in ["/panic", "/panic/7"] {
        let answer = client.get(path).await;
        assert_eq!((status(&answer), answer.1.as_str()), ("HTTP/1.1 500 Internal Server Error", ""));
    }
    let (head, _) = client.get("/").await;
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    let id = head.lines().find_map(|line| line.strip_prefix("x-request-id: ")).unwrap().to_owned();
    assert!(!client.get("/").await.0.contains(&id));
    client.send("GET /none?secret=1 HTTP/1.1\r\nhost: localhost\r\nx-request-id: mine\r\n\r\n").await;
    let (head, _) = client.answer().await;
    assert!(head.starts_with("HTTP/1.1 404 Not Found") && head.contains("x-request-id: mine"), "{head}");
    drop(client);
    end(server.stop()).await.0.unwrap();

    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let line = |with: &[&str]| {
        assert!(text.lines().any(|line| with.iter().all(|part| line.contains(part))), "{with:?} in {text}");
    };
    line(&["ERROR", "method=GET", "route=\"/panic\"", "panic=\"the secret is 42\""]);
    line(&["ERROR", "route=\"/panic/{number}\"", "panic=\"7\""]);
    line(&["INFO", "route=\"/\"", "status=200", "latency_ms=", &id, "answered"]);
    line(&["INFO", "status=404", "id=\"mine\"", "answered"]);
    line(&["listening", "address=\"http://127.0.0.1:", "routes=2"]);
    line(&["INFO", "stopping", "connections="]);
    assert!(!text.contains("secret=1"), "{text}");
}
