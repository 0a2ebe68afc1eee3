//! The example application, started as its users start it and asked over a socket.

#[path = "http/configuration.rs"]
mod configuration;
#[path = "http/files.rs"]
mod files;
#[path = "http/folder_files.rs"]
mod folder_files;
#[path = "http/instance.rs"]
mod instance;
#[path = "http/pages.rs"]
mod pages;
#[path = "http/posts.rs"]
mod posts;
#[cfg(unix)]
#[path = "http/readme.rs"]
mod readme;
#[path = "http/server.rs"]
mod server;
#[path = "http/sessions.rs"]
mod sessions;
#[path = "http/streams.rs"]
mod streams;
#[path = "http/users.rs"]
mod users;
#[path = "http/webhook.rs"]
mod webhook;

use reqwest::{Method, StatusCode};
use serde_json::json;
use server::Server;

#[tokio::test]
async fn hello() {
    let answer = Server::start().await.get("/api/hello").await;
    assert_eq!((answer.status, answer.json()), (StatusCode::OK, json!({ "message": "Hello, World!" })));
}

#[tokio::test]
async fn an_exported_head_wins_over_get() {
    let server = Server::start().await;
    let head = server.send(Method::HEAD, "/api/health", |request| request).await;
    assert_eq!((head.status, head.header("x-app-status")), (StatusCode::OK, Some("OK")));
    let get = server.get("/api/health").await;
    assert_eq!((get.json(), get.header("x-app-status")), (json!({ "status": "ok" }), None));
}

#[tokio::test]
async fn head_runs_get_and_drops_the_body() {
    let server = Server::start().await;
    let head = server.send(Method::HEAD, "/api/hello", |request| request).await;
    assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""));
    assert_eq!(head.header("content-type"), Some("application/json"));
    assert_eq!(head.header("content-length"), Some("27"));
}

#[tokio::test]
async fn an_exported_options_answers_cors() {
    let server = Server::start().await;
    let options = server.send(Method::OPTIONS, "/public", |request| request).await;
    assert_eq!(options.status, StatusCode::NO_CONTENT);
    assert_eq!(options.header("access-control-allow-origin"), Some("*"));
    assert_eq!(options.header("access-control-allow-methods"), Some("GET, OPTIONS"));
    assert_eq!(options.header("allow"), None);
    let get = server.get("/public").await;
    assert_eq!(get.body, "Hello from any origin!");
    assert_eq!(get.header("access-control-allow-origin"), Some("*"));
}

#[tokio::test]
async fn whoami_reads_a_header() {
    let server = Server::start().await;
    assert_eq!(server.get("/api/whoami").await.status, StatusCode::UNAUTHORIZED);
    let known = server.send(Method::GET, "/api/whoami", |request| request.bearer_auth("token")).await;
    assert_eq!(known.json(), json!({ "authorization": "Bearer token" }));
}

/// Every method at every URL: answered, or refused with what would be.
#[tokio::test]
async fn every_method_is_answered_or_refused() {
    let server = Server::start().await;
    for (path, allow) in [
        ("/", "GET, HEAD, OPTIONS"),
        ("/api/contact", "OPTIONS, POST"),
        ("/api/docs", "GET, HEAD, OPTIONS"),
        ("/api/health", "GET, HEAD, OPTIONS"),
        ("/api/hello", "GET, HEAD, OPTIONS"),
        ("/api/posts", "GET, HEAD, OPTIONS, POST"),
        ("/api/posts/about", "DELETE, GET, HEAD, OPTIONS, PUT"),
        ("/public", "GET, HEAD, OPTIONS"),
        ("/api/users", "GET, HEAD, OPTIONS, POST"),
        ("/api/users.csv", "GET, HEAD, OPTIONS"),
        ("/api/users/1", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT"),
        ("/api/users/1/avatar", "GET, HEAD, OPTIONS, PUT"),
        ("/api/whoami", "GET, HEAD, OPTIONS"),
        ("/login", "GET, HEAD, OPTIONS, POST"),
        ("/logout", "OPTIONS, POST"),
        ("/users", "GET, HEAD, OPTIONS, POST"),
        ("/webhooks/stripe", "OPTIONS, POST"),
    ] {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW"] {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let is_allowed = allow.split(", ").any(|allowed| allowed == method.as_str());
            let answer = server.send(method.clone(), path, |request| request).await;
            let is_refused = answer.status == StatusCode::METHOD_NOT_ALLOWED;
            assert_eq!(is_refused, !is_allowed, "{method} {path}: {}", answer.status);
            if is_refused {
                let mut allowed: Vec<_> = answer.header("allow").unwrap_or_default().split(',').collect();
                allowed.sort_unstable();
                assert_eq!(allowed.join(", "), allow, "{method} {path}");
            }
            if is_refused && path.starts_with("/api") && method != Method::HEAD {
                assert!(answer.problem(StatusCode::METHOD_NOT_ALLOWED).is_empty());
            }
        }
        // What is below `api` has a CORS layer, which answers every OPTIONS itself, and `/public` has a handler.
        if !path.starts_with("/api") && path != "/public" {
            let options = server.send(Method::OPTIONS, path, |request| request).await;
            assert_eq!(
                (options.status, options.header("allow")),
                (StatusCode::NO_CONTENT, Some(allow)),
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn an_unknown_url_is_not_found() {
    let server = Server::start().await;
    for path in ["/nothing", "/api", "/api/users/1/x", "/API/hello", "//api/hello"] {
        assert_eq!(server.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
