//! Posts, whose paths have as many segments as they like.

use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::server::{Request, Server};

#[tokio::test]
async fn posts_are_found_by_their_path_and_their_title() {
    let server = Server::start().await;
    assert_eq!(server.get("/api/posts").await.json().as_array().unwrap().len(), 3);
    let found = server.get("/api/posts?query=ROUTE").await.json();
    assert_eq!(found[0]["slug"], "2026/11/route-handlers");
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(server.get("/api/posts/2026/11/route-handlers").await.json()["title"], "Route handlers");
    for path in ["2026", "2026//first-post", "About"] {
        assert!(server.get(&format!("/api/posts/{path}")).await.status.is_client_error(), "{path}");
    }
    for words in ["%25", "_", "%5C", "%27"] {
        assert_eq!(server.get(&format!("/api/posts?query={words}")).await.json(), json!([]), "{words}");
    }
    // SQLite holds a NUL, PostgreSQL refuses it.
    for path in ["/api/posts/%00", "/api/posts?query=%00"] {
        let status = server.get(path).await.status;
        assert!(!status.is_server_error(), "{path}: {status}");
    }
    server.post_json("/api/posts", &json!({ "slug": "uber", "title": "Über uns" })).await;
    for words in ["Über", "%C3%9Cber", "UNS"] {
        assert_eq!(
            server.get(&format!("/api/posts?query={words}")).await.json()[0]["slug"],
            "uber",
            "{words}"
        );
    }
    let long = server.get(&format!("/api/posts?query={}", "x".repeat(60_000))).await;
    assert_eq!(long.problem(StatusCode::UNPROCESSABLE_ENTITY), ["query"]);
    let first = server.get("/api/posts?query=O&limit=1").await;
    assert_eq!(first.header("link"), Some("</api/posts?query=O&after=1&limit=1>; rel=\"next\""));
}

#[tokio::test]
async fn posts_are_written_changed_and_deleted() {
    let server = Server::start().await;
    let draft = json!({ "slug": "2026/11/new", "title": "New", "body": "Hello.\nAgain." });
    let created = server.post_json("/api/posts", &draft).await;
    assert_eq!((created.status, created.json()), (StatusCode::CREATED, draft.clone()));
    let path = created.header("location").unwrap();
    assert_eq!(path, "/api/posts/2026/11/new");
    let tag = server.get(path).await.header("etag").unwrap().to_owned();

    assert_eq!(server.post_json("/api/posts", &draft).await.problem(StatusCode::CONFLICT), ["slug"]);
    for slug in ["", "/", "a//b", "/a", "a/", "A", "a b", "..", "é", &"x".repeat(101)] {
        let refused = server.post_json("/api/posts", &json!({ "slug": slug, "title": "x" })).await;
        assert_eq!(refused.problem(StatusCode::UNPROCESSABLE_ENTITY), ["slug"], "{slug}");
    }
    let refused = server.post_json("/api/posts", &json!({ "slug": "x", "title": "x", "body": "a\0b" })).await;
    assert_eq!(refused.problem(StatusCode::UNPROCESSABLE_ENTITY), ["body"]);

    let put = |request: Request| request.header("if-match", &tag).json(&json!({ "title": "Old" }));
    let replaced = server.send(Method::PUT, path, put).await;
    assert_eq!(replaced.json(), json!({ "slug": "2026/11/new", "title": "Old", "body": "" }));
    server.send(Method::PUT, path, put).await.problem(StatusCode::PRECONDITION_FAILED);
    let known = |request: Request| request.header("if-none-match", replaced.header("etag").unwrap());
    assert_eq!(server.send(Method::GET, path, known).await.status, StatusCode::NOT_MODIFIED);
    assert_eq!(server.send(Method::DELETE, path, |request| request).await.status, StatusCode::NO_CONTENT);
    server.get(path).await.problem(StatusCode::NOT_FOUND);
    // What comes in its place is another post, whatever the client has kept of the first.
    server.post_json("/api/posts", &draft).await;
    let old = |request: Request| request.header("if-none-match", &tag);
    assert_eq!(server.send(Method::GET, path, old).await.status, StatusCode::OK);
}
