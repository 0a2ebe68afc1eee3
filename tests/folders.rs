//! Folder files and links, on a tree that is made to show their order and their reach.

#![expect(clippy::duplicate_mod, reason = "one folder is compiled with several settings")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderName, Request, StatusCode};
use proptest::prelude::*;
use route_runtime::{RouteKind, file_routes};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tower::ServiceExt as _;

mod around {
    //! What the middlewares of the tree do.

    use axum::http::HeaderValue;
    use axum::response::Response;

    /// The state, which tells that a middleware has taken it.
    #[derive(Clone)]
    pub(crate) struct Trace(pub(crate) &'static str);

    /// Adds a name to those that a response has come through, the innermost first.
    pub(crate) fn note(Trace(mark): &Trace, name: &'static str, mut response: Response) -> Response {
        response.headers_mut().append("x-around", HeaderValue::from_static(name));
        response.headers_mut().insert("x-state", HeaderValue::from_static(mark));
        response
    }
}

use around::Trace;

#[file_routes("tests/folders/app", state = Trace)]
mod routes {}

#[file_routes("tests/folders/app", state = Trace, base_path = "/base", trailing_slash = always)]
mod with_base_path {}

#[file_routes("tests/folders/app", state = Trace, trailing_slash = strict)]
mod strict {}

fn router() -> Router {
    routes::router(Trace("state"))
}

/// What is answered over a socket.
async fn send(router: Router, method: &str, path: &str) -> (StatusCode, HeaderMap, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut stream = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let server = tokio::spawn(async { axum::serve(listener, router).await });
    let request = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    server.abort();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = HeaderMap::new();
    for (name, value) in lines.map(|line| line.split_once(": ").unwrap()) {
        headers.append(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
    }
    (status, headers, body.to_owned())
}

/// The status, and what the response has come through, outermost first.
async fn around(method: &str, path: &str) -> String {
    let (status, headers, _) = send(router(), method, path).await;
    let mut names: Vec<_> = headers.get_all("x-around").iter().map(|name| name.to_str().unwrap()).collect();
    names.reverse();
    assert_eq!(headers.get("x-state").map(|value| value.to_str().unwrap()), Some("state"), "{path}");
    format!("{} {}", status.as_u16(), names.join(" "))
}

#[tokio::test]
async fn middleware_runs_around_its_folder_outermost_first() {
    for (method, path, expected) in [
        ("GET", "/", "200 root"),
        ("GET", "/outside", "200 root"),
        ("GET", "/inside", "200 root group"),
        ("HEAD", "/inside", "200 root group"),
        ("OPTIONS", "/inside", "204 root group"),
        ("DELETE", "/inside", "405 root group"),
        ("BREW", "/inside", "405 root group"),
        ("GET", "/inside/", "308 root group"),
        ("GET", "/deep/7", "200 root deep id"),
        ("HEAD", "/deep/7", "200 root deep id"),
        ("OPTIONS", "/deep/7", "204 root deep id"),
        ("PATCH", "/deep/7", "405 root deep id"),
        ("GET", "/deep/%zz", "400 root deep id"),
        ("GET", "/deep", "410 root deep"),
        ("GET", "/deep/7/8", "410 root deep id"),
        ("GET", "/nothing", "404 root"),
    ] {
        assert_eq!(around(method, path).await, expected, "{method} {path}");
    }
}

#[tokio::test]
async fn middleware_follows_the_file_and_not_the_url() {
    assert_eq!(around("GET", "/any/guarded/x").await, "200 root guarded");
    assert_eq!(around("GET", "/any/guarded/y").await, "200 root");
    assert_eq!(around("GET", "/any/guarded").await, "200 root");
}

/// The catch-all refuses these, and the guarded folder answers: within the folder's guard.
#[tokio::test]
async fn a_not_found_has_its_middleware_wherever_it_is_reached_from() {
    for path in ["/any/guarded//", "/any/guarded//x", "/any/guarded/x//", "/any/guarded/z//y"] {
        assert_eq!(around("GET", path).await, "404 root guarded", "{path}");
    }
    for (path, expected) in [
        ("/any//x", "404 root"),
        ("/deep//", "410 root deep id"),
        ("/deep//7", "410 root deep id"),
        ("//deep", "404 root"),
    ] {
        assert_eq!(around("GET", path).await, expected, "{path}");
    }
    let (status, headers, body) = send(strict::router(Trace("state")), "GET", "/any/guarded/").await;
    assert_eq!((status, body.as_str()), (StatusCode::NOT_FOUND, "root has no /any/guarded/"));
    assert_eq!(headers.get_all("x-around").iter().count(), 2);
}

#[tokio::test]
async fn the_nearest_not_found_answers() {
    for (path, expected) in [
        ("/nothing", (StatusCode::NOT_FOUND, "root has no /nothing")),
        ("/inside/x", (StatusCode::NOT_FOUND, "root has no /inside/x")),
        ("/deep/", (StatusCode::GONE, "deep is gone")),
        ("/deep/7/8/9", (StatusCode::GONE, "deep is gone")),
        ("/deep//7", (StatusCode::GONE, "deep is gone")),
        ("//deep", (StatusCode::NOT_FOUND, "root has no //deep")),
        ("/any//x", (StatusCode::NOT_FOUND, "root has no /any//x")),
        ("/any/guarded//", (StatusCode::NOT_FOUND, "root has no /any/guarded//")),
    ] {
        for method in ["GET", "POST", "BREW"] {
            let (status, _, body) = send(router(), method, path).await;
            assert_eq!((status, body.as_str()), expected, "{method} {path}");
        }
        let (status, headers, body) = send(router(), "HEAD", path).await;
        assert_eq!((status, body.as_str()), (expected.0, ""), "HEAD {path}");
        assert!(!headers.contains_key("allow"), "{path}");
    }
    let nested = Router::new().nest("/v1", router());
    assert_eq!(send(nested.clone(), "GET", "/v1/deep/x/y").await.2, "deep is gone");
    assert_eq!(send(nested, "GET", "/other").await.2, "");
}

#[tokio::test]
async fn a_page_is_html_and_its_refusal_is_plain() {
    for (path, expected) in [
        ("/inside", (StatusCode::OK, "text/html; charset=utf-8")),
        ("/items/7", (StatusCode::OK, "text/html; charset=utf-8")),
        ("/items/%3Cscript%3E", (StatusCode::BAD_REQUEST, "text/plain; charset=utf-8")),
        ("/outside", (StatusCode::OK, "text/plain; charset=utf-8")),
    ] {
        let (status, headers, _) = send(router(), "GET", path).await;
        assert_eq!((status, headers["content-type"].to_str().unwrap()), expected, "{path}");
    }
}

#[test]
fn the_routes_tell_what_runs_around_them() {
    let find = |pattern| *routes::ROUTES.iter().find(|route| route.pattern == pattern).unwrap();
    let deep = find("/deep/{id}");
    assert_eq!(deep.kind, RouteKind::Route);
    let files = ["middleware.rs", "deep/middleware.rs", "deep/[id]/middleware.rs"];
    assert_eq!(deep.middleware, files.map(|file| format!("tests/folders/app/{file}")));
    let inside = find("/inside");
    assert_eq!(inside.kind, RouteKind::Page);
    assert_eq!(inside.middleware[1], "tests/folders/app/(group)/middleware.rs");
    assert_eq!(find("/outside").middleware.len(), 1);
}

#[test]
fn links_are_urls() {
    use routes::href;
    for (link, expected) in [
        (href::index(), "/"),
        (href::inside(), "/inside"),
        (href::deep::id(7), "/deep/7"),
        (href::links::id(), "/links/id"),
        (href::links::by_id("a/b"), "/links/a%2Fb"),
        (href::links::by_id::files::path(1, ["a b", "c"]), "/links/1/files/a%20b/c"),
        (href::opt::rest(["x"]), "/opt/x"),
        (href::opt::rest([""; 0]), "/opt"),
        (href::r#type::caf::a_b(), "/type/caf%C3%A9/a%20b"),
        (with_base_path::href::index(), "/base/"),
        (with_base_path::href::deep::id(7), "/base/deep/7/"),
        (with_base_path::href::deep::id("a.txt"), "/base/deep/a.txt"),
    ] {
        assert_eq!(link, expected);
    }
}

/// What a link is answered with.
fn follow(router: Router, link: &str) -> (StatusCode, String) {
    let request = Request::builder().uri(link).body(Body::empty()).unwrap();
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let response = router.oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    })
}

/// A value that a URL can hold, and no literal beside the parameter.
fn value() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        any::<String>(),
        "[a-zA-Z0-9./%?#&=+ \\\\{}\\[\\]é你*:;,@!$'()~_-]{1,12}",
        "\\.{3,5}",
        "%[0-9a-f]{2}",
    ];
    text.prop_filter("no URL holds it", |text| !matches!(text.as_str(), "" | "." | ".." | "id"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn a_value_comes_back_as_it_was(id in value(), rest in proptest::collection::vec(value(), 1..4)) {
        let with_base = || with_base_path::router(Trace("state"));
        let one = (StatusCode::OK, id.clone());
        prop_assert_eq!(follow(router(), &routes::href::links::by_id(&id)), one.clone());
        prop_assert_eq!(follow(with_base(), &with_base_path::href::links::by_id(&id)), one);

        let path = (StatusCode::OK, serde_json::to_string(&(&id, &rest)).unwrap());
        prop_assert_eq!(follow(router(), &routes::href::links::by_id::files::path(&id, &rest)), path.clone());
        prop_assert_eq!(follow(with_base(), &with_base_path::href::links::by_id::files::path(&id, &rest)), path);

        let optional = (StatusCode::OK, serde_json::to_string(&rest).unwrap());
        prop_assert_eq!(follow(router(), &routes::href::opt::rest(&rest)), optional);
    }
}
