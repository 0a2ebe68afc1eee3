//! The clients: most of them want something, and some only want to be in the way.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use reqwest::Client;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::report::Report;

const CLIENTS: usize = 200;
const SLOW: usize = 50;
const SILENT: usize = 50;

/// How long a request may take to the server. One that meets the end of an idle connection on its way was not in
/// flight: such a close can come at any time (RFC 9112, section 9.5).
const ON_ITS_WAY: Duration = Duration::from_millis(250);

/// Every user has an address of its own.
static NEXT: AtomicU64 = AtomicU64::new(0);

pub(crate) struct Load {
    addresses: Arc<Vec<String>>,
    report: Arc<Report>,
    tasks: JoinSet<()>,
}

impl Load {
    pub(crate) fn start(addresses: Vec<String>, report: Arc<Report>) -> Self {
        let mut load = Self { addresses: Arc::new(addresses), report, tasks: JoinSet::new() };
        for number in 0..CLIENTS {
            let (address, report) = (load.address(number), Arc::clone(&load.report));
            load.tasks.spawn(use_it(address, report));
        }
        for number in 0..SLOW {
            load.tasks.spawn(send_slowly(load.socket(number)));
        }
        for number in 0..SILENT {
            load.tasks.spawn(say_nothing(load.socket(number)));
        }
        for number in 0..4 {
            load.tasks.spawn(send_nonsense(load.socket(number), number as u64 + 1));
            load.tasks.spawn(send_too_much(load.address(number), Arc::clone(&load.report)));
        }
        load
    }

    fn address(&self, number: usize) -> String {
        self.addresses[number % self.addresses.len()].clone()
    }

    fn socket(&self, number: usize) -> String {
        self.address(number).replace("http://", "")
    }

    /// Users whose bodies take a second to arrive.
    pub(crate) fn slow_writes(&self, count: usize) -> impl Future<Output = ()> + use<> {
        let writes: Vec<_> = (0..count)
            .map(|number| tokio::spawn(write_slowly(self.socket(number), Arc::clone(&self.report))))
            .collect();
        async {
            join_all(writes).await;
        }
    }

    pub(crate) async fn stop(mut self) {
        self.tasks.shutdown().await;
    }
}

fn user() -> (String, serde_json::Value) {
    let email = format!("{}@example.com", NEXT.fetch_add(1, Ordering::Relaxed));
    let body = json!({ "name": "Load", "email": email });
    (email, body)
}

/// One write, then reads, until the server stops.
async fn use_it(address: String, report: Arc<Report>) {
    let client = Client::new();
    loop {
        let (email, body) = user();
        let begin = Instant::now();
        let Ok(written) = client.post(format!("{address}/api/users")).json(&body).send().await else {
            return report.unanswered(begin + ON_ITS_WAY);
        };
        report.answered("write", written.status().as_u16(), begin);
        let location = written.headers().get("location").map(|value| value.to_str().unwrap().to_owned());
        let path = match location {
            Some(path) => {
                report.acknowledged(email);
                path
            }
            None => "/api/users/1".to_owned(),
        };
        for (what, path) in [("read", &*path), ("list", "/api/users?limit=10"), ("page", "/")] {
            let begin = Instant::now();
            let answer = client.get(format!("{address}{path}")).send().await;
            let Ok(answer) = answer else { return report.unanswered(begin + ON_ITS_WAY) };
            let status = answer.status().as_u16();
            if answer.bytes().await.is_err() {
                return report.unanswered(begin);
            }
            report.answered(what, status, begin);
        }
    }
}

/// Never finishes its head.
async fn send_slowly(address: String) {
    let Ok(mut stream) = TcpStream::connect(&address).await else { return };
    for byte in b"GET / HTTP/1.1\r\nhost: localhost\r\nx: ".iter().chain(std::iter::repeat(&b'x')) {
        if stream.write_all(&[*byte]).await.is_err() {
            return;
        }
        sleep(Duration::from_millis(100)).await;
    }
}

async fn say_nothing(address: String) {
    if let Ok(mut stream) = TcpStream::connect(&address).await {
        let _ = stream.read_u8().await;
    }
}

/// Random bytes, some of them after the beginning of a request.
async fn send_nonsense(address: String, mut seed: u64) {
    loop {
        let bytes: Vec<u8> = (0..1000)
            .map(|_| {
                // xorshift64
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                seed.to_le_bytes()[0]
            })
            .collect();
        let Ok(mut stream) = TcpStream::connect(&address).await else { return };
        let beginning: &[u8] = if seed.is_multiple_of(2) { b"POST /api/users HTTP/1.1\r\n" } else { b"" };
        let _ = stream.write_all(&[beginning, &bytes].concat()).await;
        let mut answer = Vec::new();
        let _ = timeout(Duration::from_millis(100), stream.read_to_end(&mut answer)).await;
        sleep(Duration::from_millis(10)).await;
    }
}

async fn send_too_much(address: String, report: Arc<Report>) {
    let client = Client::new();
    loop {
        let begin = Instant::now();
        let sent = client.post(format!("{address}/api/users")).body(vec![b'x'; 9_000_000]).send().await;
        let Ok(answer) = sent else { return report.unanswered(begin + ON_ITS_WAY) };
        report.answered("too large", answer.status().as_u16(), begin);
        sleep(Duration::from_millis(100)).await;
    }
}

async fn write_slowly(address: String, report: Arc<Report>) {
    let (email, body) = user();
    let body = body.to_string();
    let (first, second) = body.split_at(body.len() / 2);
    let head = format!(
        "POST /api/users HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    let begin = Instant::now();
    let mut answer = String::new();
    let sent = async {
        let mut stream = TcpStream::connect(&address).await?;
        stream.write_all(format!("{head}{first}").as_bytes()).await?;
        sleep(Duration::from_secs(1)).await;
        stream.write_all(second.as_bytes()).await?;
        stream.read_to_string(&mut answer).await
    };
    if sent.await.is_err() || answer.is_empty() {
        return report.unanswered(begin);
    }
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    report.answered("slow write", status, begin);
    if status == 201 {
        report.acknowledged(email);
    }
}
