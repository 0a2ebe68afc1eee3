//! Users: their life, what is refused, pages of the list, and conditional requests.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::server::{Request, Server};

fn grace() -> Value {
    json!({ "name": "Grace Hopper", "email": "grace@example.com" })
}

#[tokio::test]
async fn users_live_and_die() {
    let server = Server::start().await;
    let ada = json!({ "id": 1, "name": "Ada Lovelace", "email": "ada@example.com" });
    assert_eq!(server.get("/api/users").await.json(), json!([ada]));
    assert_eq!(server.get("/api/users/1").await.json(), ada);

    let grace = grace();
    let created = server.post_json("/api/users", &grace).await;
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
        server.send(method, "/api/users/2", |request| request).await.problem(StatusCode::NOT_FOUND);
    }
    for (method, body) in [(Method::PUT, &grace), (Method::PATCH, &change)] {
        let gone = server.send(method, "/api/users/2", |request| request.json(body)).await;
        gone.problem(StatusCode::NOT_FOUND);
    }
    for unknown in ["0", "18446744073709551615", "9223372036854775808"] {
        server.get(&format!("/api/users/{unknown}")).await.problem(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_user_is_named() {
    let server = Server::start().await;
    let (good_name, good_email) = ("Grace", "grace@example.com");
    for (body, fields) in [
        (json!({}), &["email", "name"][..]),
        (json!({ "name": "", "email": "" }), &["email", "name"]),
        (json!({ "name": "   ", "email": good_email }), &["name"]),
        (json!({ "name": "a\nb", "email": good_email }), &["name"]),
        (json!({ "name": "a\0b", "email": good_email }), &["name"]),
        (json!({ "name": "x".repeat(101), "email": good_email }), &["name"]),
        (json!({ "name": format!("x{}", " ".repeat(100)), "email": good_email }), &["name"]),
        (json!({ "name": good_name, "email": "nobody" }), &["email"]),
        (json!({ "name": good_name, "email": "a\0@example.com" }), &["email"]),
        (json!({ "name": good_name }), &["email"]),
        (json!({ "name": 5, "email": good_email }), &["name"]),
        (json!({ "name": good_name, "email": null }), &["email"]),
    ] {
        let refused = server.post_json("/api/users", &body).await;
        assert_eq!(refused.problem(StatusCode::UNPROCESSABLE_ENTITY), fields, "{body}");
    }
    let taken = server.post_json("/api/users", &json!({ "name": "Ada", "email": "ada@example.com" })).await;
    assert_eq!(taken.problem(StatusCode::CONFLICT), ["email"]);
    let change = |request: Request| request.json(&json!({ "email": "nobody" }));
    let refused = server.send(Method::PATCH, "/api/users/1", change).await;
    assert_eq!(refused.problem(StatusCode::UNPROCESSABLE_ENTITY), ["email"]);
    assert_eq!(server.get("/api/users").await.json().as_array().unwrap().len(), 1, "nothing was created");
}

#[tokio::test]
async fn every_refusal_has_one_shape() {
    let server = Server::start().await;
    let post = async |body: &'static str, media_type: &'static str| {
        let request = |request: Request| request.header("content-type", media_type).body(body);
        server.send(Method::POST, "/api/users", request).await
    };
    post("{", "application/json").await.problem(StatusCode::BAD_REQUEST);
    post("{}", "text/plain").await.problem(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    // The first is refused by the handler's extractor, the second by the server.
    for length in [3_000_000, 9_000_000] {
        let large = |request: Request| request.json(&json!({ "name": "x".repeat(length) }));
        server.send(Method::POST, "/api/users", large).await.problem(StatusCode::PAYLOAD_TOO_LARGE);
    }
    server.get("/api/whoami").await.problem(StatusCode::UNAUTHORIZED);
    server.get("/api/chat").await.problem(StatusCode::BAD_REQUEST);
    for (path, message) in [
        ("/api/users/ada", "the parameter `id` is invalid: expected an integer that is not negative"),
        ("/api/users/%zz", "the parameter `id` has a malformed percent-escape"),
        ("/api/users/%ff", "the parameter `id` is not UTF-8"),
    ] {
        let answer = server.get(path).await;
        answer.problem(StatusCode::BAD_REQUEST);
        assert_eq!(answer.json()["detail"], message, "{path}");
    }
}

#[tokio::test]
async fn a_long_list_is_shown_a_page_at_a_time() {
    let server = Server::start().await;
    for number in 2..=45 {
        let user = json!({ "name": format!("User {number}"), "email": format!("user{number}@example.com") });
        assert_eq!(server.post_json("/api/users", &user).await.status, StatusCode::CREATED);
    }
    let mut path = "/api/users".to_owned();
    let mut pages = Vec::new();
    loop {
        let page = server.get(&path).await;
        let ids: Vec<_> =
            page.json().as_array().unwrap().iter().map(|user| user["id"].as_i64().unwrap()).collect();
        pages.push(ids);
        let Some(link) = page.header("link") else { break };
        path = link.strip_prefix('<').unwrap().strip_suffix(">; rel=\"next\"").unwrap().to_owned();
    }
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [20, 20, 5]);
    assert_eq!(pages.concat(), (1..=45).collect::<Vec<_>>());

    assert_eq!(
        server.get("/api/users?limit=45").await.header("link"),
        None,
        "there is no page after the last"
    );
    for limit in ["0", "101"] {
        let refused = server.get(&format!("/api/users?limit={limit}")).await;
        assert_eq!(refused.problem(StatusCode::UNPROCESSABLE_ENTITY), ["limit"]);
    }
    server.get("/api/users?limit=many").await.problem(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn nothing_is_overwritten_that_the_client_has_not_seen() {
    let server = Server::start().await;
    let seen = server.get("/api/users/1").await.header("etag").unwrap().to_owned();
    let read = async |tag: &str| {
        server.send(Method::GET, "/api/users/1", |request| request.header("if-none-match", tag)).await
    };
    for tag in [seen.as_str(), "*", &format!("\"x\", {seen}"), &format!("W/{seen}")] {
        let known = read(tag).await;
        assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{tag}");
        assert_eq!(known.header("etag"), Some(seen.as_str()));
    }
    assert_eq!(read("\"x\"").await.status, StatusCode::OK);

    let body = grace();
    let put = async |tag: &str| {
        server.send(Method::PUT, "/api/users/1", |request| request.header("if-match", tag).json(&body)).await
    };
    let changed = put(&seen).await;
    assert_eq!(changed.status, StatusCode::OK);
    let now = changed.header("etag").unwrap();
    assert_ne!(now, seen);
    put(&seen).await.problem(StatusCode::PRECONDITION_FAILED);
    put("no tag").await.problem(StatusCode::PRECONDITION_FAILED);
    assert_eq!(put("*").await.status, StatusCode::OK);
    assert_eq!(read(now).await.status, StatusCode::OK, "it has changed since");
    let delete = |request: Request| request.header("if-match", now);
    server.send(Method::DELETE, "/api/users/1", delete).await.problem(StatusCode::PRECONDITION_FAILED);
}

/// Without a condition no change is lost either: each is made of what is there.
#[tokio::test]
async fn changes_at_the_same_time_are_all_made() {
    let server = Server::start().await;
    let name = |request: Request| request.json(&json!({ "name": "Ada King" }));
    let email = |request: Request| request.json(&json!({ "email": "king@example.com" }));
    for _ in 0..20 {
        server.send(Method::PUT, "/api/users/1", |request| request.json(&grace())).await;
        let (a, b) = tokio::join!(
            server.send(Method::PATCH, "/api/users/1", name),
            server.send(Method::PATCH, "/api/users/1", email),
        );
        assert_eq!((a.status, b.status), (StatusCode::OK, StatusCode::OK));
        let both = json!({ "id": 1, "name": "Ada King", "email": "king@example.com" });
        assert_eq!(server.get("/api/users/1").await.json(), both);
    }
}
