//! A client, and the instances of the application that it asks in turn.

use std::sync::atomic::{AtomicUsize, Ordering};

use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};
use serde_json::Value;

use crate::instance::{Database, Instance, PRODUCTION, postgres};

/// The application: one instance on SQLite, or two on one PostgreSQL.
pub(crate) struct Server {
    pub(crate) instances: Vec<Instance>,
    next: AtomicUsize,
    _database: Database,
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::start_with(PRODUCTION).await
    }

    pub(crate) async fn start_with(settings: &[(&str, &str)]) -> Self {
        let database = Database::create().await;
        let count = if postgres().is_some() { 2 } else { 1 };
        let instances = (0..count).map(|_| Instance::start(&database, settings)).collect();
        Self { instances, next: AtomicUsize::new(0), _database: database }
    }

    /// Where the next request goes.
    pub(crate) fn address(&self) -> &str {
        let next = self.next.fetch_add(1, Ordering::Relaxed);
        &self.instances[next % self.instances.len()].address
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        change: impl FnOnce(Request) -> Request,
    ) -> Answer {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let request = client.request(method, format!("{}{path}", self.address()));
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

    pub(crate) async fn post_json(&self, path: &str, body: &Value) -> Answer {
        self.send(Method::POST, path, |request| request.json(body)).await
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

    /// The answer is a problem of this status. Gives the fields that it names.
    pub(crate) fn problem(&self, status: StatusCode) -> Vec<String> {
        assert_eq!(self.status, status, "{}", self.body);
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{}", self.body);
        let problem = self.json();
        assert_eq!(problem["status"], status.as_u16());
        assert_eq!(problem["title"], status.canonical_reason().unwrap());
        assert_eq!(problem["type"], "about:blank");
        let errors = problem["errors"].as_array().cloned().unwrap_or_default();
        errors.iter().map(|error| error["field"].as_str().unwrap().to_owned()).collect()
    }
}
