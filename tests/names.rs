//! No name of a folder breaks the generated code, and each answers at its URL.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use route_runtime::file_routes;
use tower::ServiceExt as _;

#[file_routes("tests/names/app")]
mod routes {
    //! What stands in the module stays.
    #![expect(non_upper_case_globals, reason = "an attribute in the module stays, too")]

    pub(crate) const kept: bool = true;
}

/// What is answered to `GET`, or nothing where it is not 200.
async fn get(path: &str) -> Option<String> {
    let request = Request::builder().uri(path).body(Body::empty()).unwrap();
    let response = routes::router().oneshot(request).await.unwrap();
    if response.status() != 200 {
        return None;
    }
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    Some(String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn every_name_answers() {
    for (path, expected) in [
        ("/", "root"),
        ("/gen", "gen"),
        ("/href", "href"),
        ("/middleware", "middleware"),
        ("/not_found", "not_found"),
        ("/index", "index"),
        ("/i/x/1/2", "i 1 2"),
        ("/options/1/2", "1 2"),
        ("/type", "type"),
        ("/1st", "1st"),
        ("/a-b", "a-b"),
        ("/a_b", "a_b"),
        ("/route", "route"),
        ("/self", "self"),
        ("/Self", "Self"),
        ("/crate", "crate"),
        ("/caf%C3%A9", "café"),
        ("/café", "café"),
        ("/%E6%97%A5%E6%9C%AC", "日本"),
        ("/日本", "日本"),
        ("/hello%20world", "hello world"),
        ("/_x", "%5Fx"),
        ("/items/_id", "items/%5Fid"),
        ("/items/7", "items/[id] 7"),
        ("/items/7/Params/t/p/true", "7 t p true"),
        ("/.well-known", ".well-known"),
        ("/grouped", "(group)/grouped"),
        ("/{x}", "{x}"),
        ("/%7Bx%7D", "{x}"),
        ("/axum", "axum"),
        ("/std", "std"),
        ("/router", "router"),
        ("/ROUTES", "ROUTES"),
        ("/page", "page"),
        ("/mod", "mod"),
        ("/async", "async"),
        ("/Params", "Params"),
        ("/100%25", "100%"),
        ("/with/module", "found beside the route"),
    ] {
        assert_eq!(get(path).await.as_deref(), Some(expected), "{path}");
    }
}

#[tokio::test]
async fn nothing_else_answers() {
    for path in ["/group/grouped", "/%5Fx", "/TYPE", "/a%2Db", "/items", "/with/module/db"] {
        assert_eq!(get(path).await, None, "{path}");
    }
}

#[test]
fn a_module_is_named_like_its_folder() {
    assert_eq!(routes::r#type::route::GET(), "type");
    assert_eq!(routes::a_b::route::GET(), "a_b");
    assert_eq!(routes::a_b_::route::GET(), "a-b");
    const { assert!(routes::kept) }
}

#[test]
fn every_url_has_a_link() {
    use routes::href;
    for (link, expected) in [
        (href::index(), "/"),
        (href::index_(), "/index"),
        (href::by_index::x::r#gen::_ा("i", 1, 2), "/i/x/1/2"),
        (href::r#gen(), "/gen"),
        (href::items::id(7), "/items/7"),
        (href::options::None::Some(1, 2), "/options/1/2"),
        (href::items::_id(), "/items/_id"),
        (href::self_(), "/self"),
    ] {
        assert_eq!(link, expected);
    }
}

#[test]
fn the_routes_are_listed() {
    let route = routes::ROUTES.iter().find(|route| route.file.contains("module")).unwrap();
    assert_eq!((route.pattern, route.methods), ("/with/module", &[axum::http::Method::GET][..]));
    assert_eq!(route.file, "tests/names/app/with/module/route.rs");
}
