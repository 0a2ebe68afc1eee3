//! The example application as a process, and a client that asks it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};
use serde_json::Value;

/// A running server. It is stopped when this is dropped.
pub(crate) struct Server {
    pub(crate) process: Child,
    pub(crate) address: String,
    /// What it printed after its address.
    pub(crate) table: Vec<String>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_file-routes-example"))
            .env("PORT", "0")
            .env("ADMIN_TOKEN", "secret")
            .env_remove("HOST")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
        let first = lines.next().unwrap();
        let address = first.strip_prefix("listening on ").unwrap().to_owned();
        let table = lines.take(file_routes_example::routes::ROUTES.len()).collect();
        Self { process, address, table }
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        change: impl FnOnce(Request) -> Request,
    ) -> Answer {
        let request = reqwest::Client::new().request(method, format!("{}{path}", self.address));
        let response = change(request).send().await.unwrap();
        Answer {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.text().await.unwrap(),
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, |request| request).await
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) type Request = reqwest::RequestBuilder;

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}
