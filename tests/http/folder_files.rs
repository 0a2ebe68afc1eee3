//! The folder files of the example, over a socket: nothing of a guarded folder answers without its guard.

use reqwest::{Method, StatusCode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::server::{Request, Server};

/// What is answered to a request line, written as it is: the status, the head in lower case, and the body.
async fn raw(server: &Server, line: &str, headers: &str) -> (u16, String, String) {
    let address = server.address().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("{line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), head.to_lowercase(), body.to_owned())
}

const TOKEN: &str = "authorization: Bearer secret\r\n";

#[tokio::test]
async fn the_guard_cannot_be_walked_around() {
    let server = Server::start().await;
    for line in [
        "GET /admin",
        "HEAD /admin",
        "POST /admin",
        "PUT /admin",
        "PATCH /admin",
        "DELETE /admin",
        "OPTIONS /admin",
        "TRACE /admin",
        "BREW /admin",
        "GET /admin/",
        "GET /admin?x=/",
        "GET http://localhost/admin",
        "GET http://evil.test/admin",
        "GET /admin/unknown",
        "POST /admin/unknown",
        "HEAD /admin/unknown",
        "OPTIONS /admin/unknown",
        "GET /admin//x",
        "GET /admin/..;/",
        "GET /admin/%2e%2e/",
    ] {
        for headers in [
            "",
            "authorization: secret\r\n",
            "authorization: Bearer wrong\r\n",
            "authorization: bearer\r\n",
            "authorization: Bearer \r\n",
            "authorization: Bearer secret2\r\n",
        ] {
            let (status, head, body) = raw(&server, line, headers).await;
            assert_eq!(status, 401, "{line} {headers}");
            assert!(!body.contains("Administration</h1>") && !body.contains("Stripe"), "{line}: {body}");
            assert!(head.contains("www-authenticate: bearer"), "{line}: {head}");
        }
        let (status, ..) = raw(&server, line, TOKEN).await;
        assert_ne!(status, 401, "{line}");
    }
}

/// These are other URLs. They are not found, and nothing of the folder answers them.
#[tokio::test]
async fn another_spelling_is_another_url() {
    let server = Server::start().await;
    for line in [
        "GET //admin",
        "GET ///admin",
        "GET /%61dmin",
        "GET /ADMIN",
        "GET /Admin/",
        "GET /admin%2F",
        "GET /./admin",
    ] {
        for headers in ["", TOKEN] {
            let (status, _, body) = raw(&server, line, headers).await;
            assert_eq!(status, 404, "{line}");
            assert!(!body.contains("dministration</h1>") && !body.contains("Stripe"), "{line}: {body}");
            assert!(body.contains("There is nothing here"), "{line}: {body}");
        }
    }
}

#[tokio::test]
async fn whoever_knows_the_token_is_let_in() {
    let server = Server::start().await;
    assert_eq!(raw(&server, "GET /admin", "authorization: bEARER secret\r\n").await.0, 200);
    let (status, _, body) = raw(&server, "GET /admin", TOKEN).await;
    assert_eq!(status, 200);
    assert!(body.contains("What Stripe has sent"), "{body}");
    assert_eq!(raw(&server, "OPTIONS /admin", TOKEN).await.0, 204);
    assert_eq!(raw(&server, "POST /admin", TOKEN).await.0, 405);
    let (status, head, _) = raw(&server, "GET /admin/", TOKEN).await;
    assert_eq!(status, 308);
    assert!(head.contains("\r\nlocation: /admin\r\n"), "{head}");
    let (status, _, body) = raw(&server, "GET /admin/unknown", TOKEN).await;
    assert_eq!(status, 404);
    assert!(body.contains("No such page of the administration"), "{body}");
}

#[tokio::test]
async fn every_answer_has_a_request_id() {
    let server = Server::start().await;
    for (method, path) in [
        ("GET", "/"),
        ("HEAD", "/"),
        ("OPTIONS", "/webhooks/stripe"),
        ("DELETE", "/webhooks/stripe"),
        ("GET", "/api/hello"),
        ("GET", "/api/users/1"),
        ("GET", "/api/users/x"),
        ("GET", "/admin"),
        ("GET", "/nothing"),
        ("GET", "/api/nothing"),
    ] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let fresh = server.send(method.clone(), path, |request| request).await;
        assert!(fresh.header("x-request-id").is_some_and(|id| id.len() >= 32), "{method} {path}");
        let given = server.send(method.clone(), path, |request| request.header("x-request-id", "mine")).await;
        assert_eq!(given.header("x-request-id"), Some("mine"), "{method} {path}");
    }
}

#[tokio::test]
async fn cors_sees_a_preflight_before_the_automatic_options() {
    let server = Server::start().await;
    let preflight = |request: Request| {
        request
            .header("origin", "https://example.com")
            .header("access-control-request-method", "DELETE")
            .header("access-control-request-headers", "authorization")
    };
    for path in ["/api/users/1", "/api/hello", "/api/docs"] {
        let answer = server.send(Method::OPTIONS, path, preflight).await;
        assert_eq!((answer.status, answer.header("allow")), (StatusCode::OK, None), "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{path}");
        assert_eq!(answer.header("access-control-allow-headers"), Some("authorization"), "{path}");
    }
    let refused =
        server.send(Method::DELETE, "/api/hello", |request| request.header("origin", "https://x.test")).await;
    assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(refused.header("access-control-allow-origin"), Some("*"), "a page can read the refusal");
    let elsewhere = server.send(Method::OPTIONS, "/webhooks/stripe", preflight).await;
    assert_eq!(
        (elsewhere.status, elsewhere.header("allow")),
        (StatusCode::NO_CONTENT, Some("OPTIONS, POST"))
    );
    assert_eq!(elsewhere.header("access-control-allow-origin"), None);
}

#[tokio::test]
async fn the_nearest_not_found_answers() {
    let server = Server::start().await;
    for path in ["/api", "/api/", "/api/nothing", "/api/users/1/x", "/api/posts//x"] {
        let answer = server.get(path).await;
        answer.problem(StatusCode::NOT_FOUND);
        assert_eq!(answer.json()["detail"], format!("nothing is at `{path}`"));
    }
    for path in ["/nothing", "/webhooks", "/apis"] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("<a href=\"/\">Begin again</a>"), "{path}: {}", answer.body);
    }
}
