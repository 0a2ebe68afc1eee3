//! What the router does in the hands of its user: nested, merged, layered; and what comes over a raw socket.

#![expect(clippy::duplicate_mod, reason = "one folder is compiled with several settings")]

use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn, map_request};
use axum::response::{IntoResponse, Response};
use route_runtime::file_routes;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt as _;

#[file_routes("tests/routing/app")]
mod routes {}

#[file_routes("tests/routing/app", base_path = "/base/é", trailing_slash = always)]
mod with_base_path {}

#[file_routes("tests/routing/app", trailing_slash = strict)]
mod strict {}

async fn send(router: Router, method: &str, path: &str) -> (StatusCode, String, Option<String>) {
    let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    let location = response.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap(), location)
}

async fn get(router: Router, path: &str) -> String {
    let (status, body, location) = send(router, "GET", path).await;
    format!("{} {}", status.as_u16(), location.unwrap_or(body))
}

#[tokio::test]
async fn alone() {
    for (path, expected) in [
        ("/", "200 root"),
        ("/seen/a%2Fb", "200 /seen/{id} /seen/a%2Fb /seen/a%2Fb a/b a/b"),
        ("/mix/1", "200 /mix/{id} 1"),
        ("/mix/1/2%2F3", "200 /mix/{id}/{*rest} [\"1\", \"2/3\"]"),
        ("/mix/", "308 /mix"),
        ("/mix", "200 page mix"),
        ("/mix/1/2/?q=/", "308 /mix/1/2?q=/"),
    ] {
        assert_eq!(get(routes::router(), path).await, expected, "{path}");
    }
}

#[tokio::test]
async fn nested() {
    let nested = |prefix: &str| Router::new().nest(prefix, routes::router());
    for (path, expected) in [
        ("/v1", "200 root"),
        ("/v1/seen/x", "200 /v1/seen/{id} /v1/seen/x /seen/x x x"),
        ("/v1/seen/x/?q", "308 /v1/seen/x?q"),
        ("/v1/mix/1/2/3", "200 /v1/mix/{id}/{*rest} [\"1\", \"2\", \"3\"]"),
        ("/seen/x", "404 "),
    ] {
        assert_eq!(get(nested("/v1"), path).await, expected, "{path}");
    }
    assert_eq!(
        get(nested("/{tenant}"), "/acme/mix/1/2").await,
        "200 /{tenant}/mix/{id}/{*rest} [\"1\", \"2\"]"
    );
    assert_eq!(get(Router::new().nest("/a", nested("/b")), "/a/b/mix/1/").await, "308 /a/b/mix/1");
}

#[tokio::test]
async fn merged() {
    let own = Router::new().route("/own/route", axum::routing::get(|| async { "own" }));
    let own = own.fallback(|| async { (StatusCode::NOT_FOUND, "own fallback") });
    for (path, expected) in [
        ("/own/route", "200 own"),
        ("/mix/1", "200 /mix/{id} 1"),
        ("/mix/1/", "308 /mix/1"),
        ("/no/such/page", "404 own fallback"),
    ] {
        assert_eq!(get(own.clone().merge(routes::router()), path).await, expected, "{path}");
        assert_eq!(get(routes::router().merge(own.clone()), path).await, expected, "{path}");
    }
}

#[tokio::test]
async fn merged_into_a_router_that_still_wants_a_state() {
    let own: Router<u8> = Router::new().route("/own", axum::routing::get(|| async { "own" }));
    let router = own.merge(routes::router().with_state(())).with_state(7);
    assert_eq!(get(router, "/mix/1").await, "200 /mix/{id} 1");
}

#[tokio::test]
async fn a_fallback_answers_what_no_route_does() {
    let router = routes::router().fallback(|| async { "fallback" });
    assert_eq!(get(router.clone(), "/no/such/page").await, "200 fallback");
    let (status, ..) = send(router, "POST", "/mix/1").await;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "a route that refuses a method is no unknown URL");
}

async fn guard(request: Request, next: Next) -> Response {
    if request.headers().contains_key("key") {
        return next.run(request).await;
    }
    StatusCode::UNAUTHORIZED.into_response()
}

#[tokio::test]
async fn a_layer_covers_every_route() {
    let layered = [routes::router().layer(from_fn(guard)), routes::router().route_layer(from_fn(guard))];
    for router in layered {
        for method in ["GET", "HEAD", "POST", "OPTIONS", "BREW"] {
            for path in ["/", "/page", "/page/", "/mix/1", "/mix/1/2", "/mix/1/2/", "/typed/x/y/z"] {
                let (status, ..) = send(router.clone(), method, path).await;
                assert_eq!(status, StatusCode::UNAUTHORIZED, "{method} {path}");
            }
        }
    }
    let (status, ..) = send(routes::router().route_layer(from_fn(guard)), "GET", "/no/such/page").await;
    assert_eq!(status, StatusCode::NOT_FOUND, "a route layer is not asked about what is no route");
}

#[tokio::test]
async fn a_layer_that_rewrites_the_path_is_no_panic() {
    for (rewritten, expected) in [
        ("/x", "400 the path has no segment for the parameter `kind`"),
        ("/typed/cat", "400 the path has no segment for the parameter `id`"),
        ("/x/%zz", "400 the parameter `kind` has a malformed percent-escape"),
        ("/x/cat/%ff", "400 the parameter `id` is not UTF-8"),
        ("*", "400 the path has no segment for the parameter `kind`"),
        ("/", "404 "),
    ] {
        let rewrite = move |mut request: Request| async move {
            *request.uri_mut() = rewritten.parse().unwrap();
            request
        };
        let router = routes::router().layer(map_request(rewrite));
        assert_eq!(get(router, "/typed/cat/1/2").await, expected, "{rewritten}");
    }
}

#[tokio::test]
async fn parameters_have_types() {
    let id = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    for (path, expected) in [
        (format!("/typed/cat/{id}/1/2"), format!("200 Cat Some({id}) [1, 2]")),
        (format!("/typed/dog/{id}/255"), format!("200 Dog Some({id}) [255]")),
        (
            format!("/typed/cow/{id}/1"),
            "400 the parameter `kind` is invalid: expected one of `cat`, `dog`".to_owned(),
        ),
        (
            format!("/typed/cat/{id}/256"),
            "400 the parameter `counts` is invalid: expected an integer that is not negative".to_owned(),
        ),
    ] {
        assert_eq!(get(routes::router(), &path).await, expected, "{path}");
    }
    let (status, body, _) = send(routes::router(), "POST", "/typed/cat/x/1").await;
    assert_eq!(status, StatusCode::OK);
    assert!(body.starts_with("400 Bad Request id: the parameter `id` is invalid: "), "{body}");
}

#[tokio::test]
async fn the_base_path_is_part_of_every_pattern() {
    let router = || with_base_path::router();
    for (path, expected) in [
        ("/base/%C3%A9", "308 /base/%C3%A9/"),
        ("/base/%C3%A9/", "200 root"),
        ("/base/é/", "200 root"),
        ("/base/%C3%A9/seen/x/", "200 /base/%C3%A9/seen/{id}/ /base/%C3%A9/seen/x/ /base/%C3%A9/seen/x/ x x"),
        ("/base/%C3%A9/mix/1/2", "308 /base/%C3%A9/mix/1/2/"),
        ("/base/%C3%A9/mix/1/2/", "200 /base/%C3%A9/mix/{id}/{*rest} [\"1\", \"2\"]"),
        ("/", "404 "),
        ("/seen/x/", "404 "),
    ] {
        assert_eq!(get(router(), path).await, expected, "{path}");
    }
    let patterns: Vec<_> = with_base_path::ROUTES.iter().map(|route| route.pattern).collect();
    assert!(patterns.contains(&"/base/%C3%A9"), "{patterns:?}");
    assert!(patterns.contains(&"/base/%C3%A9/seen/{id}"), "{patterns:?}");
    let nested = Router::new().nest("/outer", router());
    assert_eq!(get(nested, "/outer/base/%C3%A9/seen/x").await, "308 /outer/base/%C3%A9/seen/x/");
}

#[tokio::test]
async fn strict_knows_no_slash() {
    for (path, expected) in
        [("/mix/1", "200 /mix/{id} 1"), ("/mix/1/", "404 "), ("/mix/1/2/", "404 "), ("/", "200 root")]
    {
        assert_eq!(get(strict::router(), path).await, expected, "{path}");
    }
}

/// The status and the `Location` that are answered to a request target, written to a socket as it is.
async fn raw(address: SocketAddr, target: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let location = answer.lines().find_map(|line| line.strip_prefix("location: ")).unwrap_or_default();
    format!("{} {location}", answer.split(' ').nth(1).unwrap_or_default())
}

#[tokio::test]
async fn a_redirect_stays_on_this_host() {
    for router in [routes::router(), Router::new().nest("/{x}", routes::router()), with_base_path::router()] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async { axum::serve(listener, router).await });
        let mut redirects = 0;
        for target in [
            "/page/",
            "//evil.test/",
            "//evil.test//",
            "///evil.test/",
            "/\\evil.test/",
            "\\/evil.test/",
            "/\\/evil.test/",
            "/%5Cevil.test/",
            "/%5C%5Cevil.test/",
            "/%2Fevil.test/",
            "/%2F%2Fevil.test/",
            "/.//evil.test/",
            "/..//evil.test/",
            "/%2e%2e//evil.test/",
            "/x//evil.test/",
            "/x/\\evil.test/",
            "/x/\\/evil.test/",
            "/mix//evil.test/",
            "/mix/\\evil.test/x/",
            "http://evil.test/page/",
            "http://evil.test//evil.test/",
            "http://evil.test/\\evil.test/",
            "/page/?//evil.test/",
            "/base/é/x/\\evil.test",
            "/base/é/x",
            "/x/page/",
            "/base/é//evil.test",
        ] {
            let answer = raw(address, target).await;
            let Some(location) = answer.strip_prefix("308 ") else { continue };
            redirects += 1;
            let begins = location.strip_prefix('/').unwrap_or_else(|| panic!("{target}: {location}"));
            assert!(!begins.starts_with(['/', '\\']), "{target}: {location}");
            assert!(!location.split('?').next().unwrap().contains('\\'), "{target}: {location}");
        }
        assert!(redirects > 0, "nothing was redirected");
    }
}

#[tokio::test]
async fn a_redirect_over_a_socket() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, routes::router()).await });
    for (target, expected) in [
        ("/page/?a=1", "308 /page?a=1"),
        ("/\\evil.test/", "308 /%5Cevil.test"),
        ("//evil.test/", "404 "),
        ("http://evil.test/page/", "308 /page"),
        ("/seen/%2e%2e", "400 "),
        ("/seen/..", "400 "),
        ("/seen/%zz", "400 "),
        ("/seen/%ff", "400 "),
        ("/seen//x", "404 "),
        ("/mix/a//b", "404 "),
        ("/mix/a/b//", "404 "),
    ] {
        assert_eq!(raw(address, target).await, expected, "{target}");
    }
}
