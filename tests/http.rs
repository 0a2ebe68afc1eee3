//! The example application, started as its users start it and asked over a socket.

#[path = "http/folder_files.rs"]
mod folder_files;
#[path = "http/server.rs"]
mod server;

use std::process::Command;

use reqwest::{Method, StatusCode};
use serde_json::json;
use server::{Request, Server};

#[tokio::test]
async fn the_routes_are_printed_at_start() {
    let server = Server::start();
    let row = server.table.iter().find(|row| row.contains("/api/users/{id}")).unwrap();
    let cells: Vec<_> = row.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    assert_eq!(cells, ["DELETE, GET, PATCH, PUT", "/api/users/{id}", "app/api/users/[id]/route.rs"]);
}

#[tokio::test]
async fn hello() {
    let answer = Server::start().get("/api/hello").await;
    assert_eq!((answer.status, answer.json()), (StatusCode::OK, json!({ "message": "Hello, World!" })));
}

#[tokio::test]
async fn users_live_and_die() {
    let server = Server::start();
    let ada = json!({ "id": 1, "name": "Ada Lovelace", "email": "ada@example.com" });
    assert_eq!(server.get("/api/users").await.json(), json!([ada]));
    assert_eq!(server.get("/api/users/1").await.json(), ada);

    let grace = json!({ "name": "Grace Hopper", "email": "grace@example.com" });
    let created = server.send(Method::POST, "/api/users", |request| request.json(&grace)).await;
    assert_eq!(created.status, StatusCode::CREATED);
    assert_eq!(created.header("location"), Some("/api/users/2"));
    assert_eq!(created.json()["id"], 2);

    let change = json!({ "email": "hopper@example.com" });
    let changed = server.send(Method::PATCH, "/api/users/2", |request| request.json(&change)).await;
    assert_eq!(changed.json(), json!({ "id": 2, "name": "Grace Hopper", "email": "hopper@example.com" }));

    let replaced = server.send(Method::PUT, "/api/users/2", |request| request.json(&grace)).await;
    assert_eq!(replaced.json()["email"], "grace@example.com");

    let deleted = server.send(Method::DELETE, "/api/users/2", |request| request).await;
    assert_eq!((deleted.status, deleted.body.as_str()), (StatusCode::NO_CONTENT, ""));
    for method in [Method::GET, Method::DELETE] {
        let gone = server.send(method, "/api/users/2", |request| request).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    }
    for (method, body) in [(Method::PUT, &grace), (Method::PATCH, &change)] {
        let gone = server.send(method, "/api/users/2", |request| request.json(body)).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_bad_parameter_is_named() {
    let server = Server::start();
    for (path, message) in [
        ("/api/users/ada", "the parameter `id` does not fit: `ada` is not a `u64`"),
        ("/api/users/%zz", "the parameter `id` has a malformed percent-escape"),
        ("/api/users/%ff", "the parameter `id` is not UTF-8"),
    ] {
        let answer = server.get(path).await;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::BAD_REQUEST, message), "{path}");
    }
}

#[tokio::test]
async fn posts() {
    let server = Server::start();
    assert_eq!(server.get("/api/posts").await.json().as_array().unwrap().len(), 3);
    let found = server.get("/api/posts?query=ROUTE").await.json();
    assert_eq!(found, json!([{ "slug": "2026/11/route-handlers", "title": "Route handlers" }]));
    assert_eq!(server.get("/api/posts/2026/11/route-handlers").await.json()["title"], "Route handlers");
    assert_eq!(server.get("/api/posts/2026").await.status, StatusCode::NOT_FOUND);
    assert_eq!(server.get("/api/posts/2026//first-post").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_webhook_takes_the_raw_body() {
    let server = Server::start();
    let signed = |request: Request| request.header("stripe-signature", "t=1,v1=x").body("{ \"id\": 1 }");
    let answer = server.send(Method::POST, "/webhooks/stripe", signed).await;
    assert_eq!((answer.status, answer.json()), (StatusCode::OK, json!({ "received": 11 })));
    let unsigned = server.send(Method::POST, "/webhooks/stripe", |request| request.body("{}")).await;
    assert_eq!(unsigned.status, StatusCode::BAD_REQUEST);
    assert_eq!(unsigned.body, "the header `stripe-signature` is missing");
}

#[tokio::test]
async fn an_exported_head_wins_over_get() {
    let server = Server::start();
    let head = server.send(Method::HEAD, "/api/health", |request| request).await;
    assert_eq!((head.status, head.header("x-app-status")), (StatusCode::OK, Some("OK")));
    let get = server.get("/api/health").await;
    assert_eq!((get.json(), get.header("x-app-status")), (json!({ "status": "ok" }), None));
}

#[tokio::test]
async fn head_runs_get_and_drops_the_body() {
    let server = Server::start();
    let head = server.send(Method::HEAD, "/api/hello", |request| request).await;
    assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""));
    assert_eq!(head.header("content-type"), Some("application/json"));
    assert_eq!(head.header("content-length"), Some("27"));
}

#[tokio::test]
async fn an_exported_options_answers_cors() {
    let server = Server::start();
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
    let server = Server::start();
    assert_eq!(server.get("/api/whoami").await.status, StatusCode::UNAUTHORIZED);
    let known = server.send(Method::GET, "/api/whoami", |request| request.bearer_auth("token")).await;
    assert_eq!(known.json(), json!({ "authorization": "Bearer token" }));
}

#[tokio::test]
async fn a_form_is_read() {
    let contact = [("name", "Ada"), ("email", "ada@example.com")];
    let answer = Server::start().send(Method::POST, "/api/contact", |request| request.form(&contact)).await;
    assert_eq!(answer.json(), json!({ "name": "Ada", "email": "ada@example.com" }));
}

#[tokio::test]
async fn pages_are_html() {
    let server = Server::start();
    for (path, text) in [("/", "It works"), ("/api/docs", "/api/users/{id}")] {
        let page = server.get(path).await;
        assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"), "{path}");
        assert!(page.body.contains(text), "{path}: {}", page.body);
        let post = server.send(Method::POST, path, |request| request).await;
        assert_eq!(post.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        assert_eq!(post.header("allow"), Some("GET, HEAD, OPTIONS"), "{path}");
    }
}

/// Every method at every URL: answered, or refused with what would be.
#[tokio::test]
async fn every_method_is_answered_or_refused() {
    let server = Server::start();
    for (path, allow) in [
        ("/", "GET, HEAD, OPTIONS"),
        ("/api/contact", "OPTIONS, POST"),
        ("/api/docs", "GET, HEAD, OPTIONS"),
        ("/api/health", "GET, HEAD, OPTIONS"),
        ("/api/hello", "GET, HEAD, OPTIONS"),
        ("/api/posts", "GET, HEAD, OPTIONS"),
        ("/api/posts/about", "GET, HEAD, OPTIONS"),
        ("/public", "GET, HEAD, OPTIONS"),
        ("/api/users", "GET, HEAD, OPTIONS, POST"),
        ("/api/users/1", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT"),
        ("/api/whoami", "GET, HEAD, OPTIONS"),
        ("/webhooks/stripe", "OPTIONS, POST"),
    ] {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW"] {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let is_allowed = allow.split(", ").any(|allowed| allowed == method.as_str());
            let answer = server.send(method.clone(), path, |request| request).await;
            let is_refused = answer.status == StatusCode::METHOD_NOT_ALLOWED;
            assert_eq!(is_refused, !is_allowed, "{method} {path}: {}", answer.status);
            if is_refused {
                assert_eq!(
                    (answer.header("allow"), answer.body.as_str()),
                    (Some(allow), ""),
                    "{method} {path}"
                );
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
    let server = Server::start();
    for path in ["/nothing", "/api", "/api/users/1/x", "/API/hello", "//api/hello"] {
        assert_eq!(server.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn sigterm_ends_it_in_peace() {
    let mut server = Server::start();
    server.get("/api/hello").await;
    let killed = Command::new("kill").args(["-TERM", &server.process.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert!(server.process.wait().unwrap().success());
}

#[test]
fn a_bad_port_is_explained() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_file-routes-example")).env("PORT", "http").output().unwrap();
    assert!(!output.status.success());
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("PORT is `http`, which is no port number: choose one from 0 to 65535"), "{text}");
}
