//! Public reports about routers, each with the answer that it asks for.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicIsize, Ordering};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use route_runtime::file_routes;
use tower::{Layer, Service, ServiceExt as _};

#[file_routes("tests/reports/shared")]
mod shared {}

#[file_routes("tests/reports/limit", trailing_slash = ignore)]
mod limit {}

#[file_routes("tests/reports/not_found")]
mod not_found {}

#[file_routes("tests/reports/nested")]
mod nested {}

#[file_routes("tests/reports/methods")]
mod methods {}

#[file_routes("tests/reports/state", state = crate::Application)]
mod state {}

#[file_routes("tests/reports/unnamed")]
mod unnamed {}

#[file_routes("tests/reports/unknown")]
mod unknown {}

/// The state of `state`.
#[derive(Clone)]
struct Application {
    name: &'static str,
}

/// A layer that lets through a number of requests, as a rate limiter does.
#[derive(Clone)]
struct Limit(Arc<AtomicIsize>);

impl Limit {
    fn new(requests: isize) -> Self {
        Self(Arc::new(AtomicIsize::new(requests)))
    }
}

#[derive(Clone)]
struct Limited<S>(Limit, S);

impl<S> Layer<S> for Limit {
    type Service = Limited<S>;

    fn layer(&self, inner: S) -> Limited<S> {
        Limited(self.clone(), inner)
    }
}

impl<S: Service<Request, Response = Response, Future: Send + 'static>> Service<Request> for Limited<S> {
    type Response = Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.1.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        if self.0.0.fetch_sub(1, Ordering::SeqCst) > 0 {
            return Box::pin(self.1.call(request));
        }
        Box::pin(async { Ok(StatusCode::TOO_MANY_REQUESTS.into_response()) })
    }
}

async fn ask(router: &Router, method: &str, path: &str) -> (u16, HeaderMap, String) {
    let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    let (head, body) = router.clone().oneshot(request).await.unwrap().into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (head.status.as_u16(), head.headers, String::from_utf8(body.to_vec()).unwrap())
}

async fn text(router: &Router, path: &str) -> String {
    let (status, _, body) = ask(router, "GET", path).await;
    format!("{status} {body}")
}

/// Report 7: sessions set in one route were missing in another.
#[tokio::test]
async fn a_layer_is_shared_by_the_routes_of_its_folder() {
    let router = shared::router();
    assert_eq!(text(&router, "/login").await, "200 signed in");
    assert_eq!(text(&router, "/whoami").await, "200 ada");
    // Another router has another layer.
    assert_eq!(text(&shared::router(), "/whoami").await, "200 ");
}

/// Report 8: each spelling of a URL had a limit of its own.
#[tokio::test]
async fn a_limit_counts_every_spelling() {
    let router = limit::router();
    let mut statuses = Vec::new();
    for path in ["/login", "/login/", "/login", "/login/", "/nothing"] {
        statuses.push(ask(&router, "GET", path).await.0);
    }
    assert_eq!(statuses, [200, 200, 429, 429, 429]);
}

/// Report 9: the fallback of a single-page application answered unknown URLs of the API.
#[tokio::test]
async fn a_fallback_leaves_a_folder_to_its_not_found() {
    let router = not_found::router().fallback(async || "the application");
    for (path, expected) in [
        ("/api/users", "200 users"),
        ("/api/typo", "404 no such endpoint"),
        ("/api", "404 no such endpoint"),
        ("/api/", "404 no such endpoint"),
        ("/some/page", "200 the application"),
    ] {
        assert_eq!(text(&router, path).await, expected, "{path}");
    }
}

/// Report 10: a nested router swallowed what no folder of it answers.
#[tokio::test]
async fn a_nested_router_leaves_the_rest_to_the_outer_fallback() {
    let router = Router::new().nest("/v1", nested::router()).fallback(async || "the outer fallback");
    for (path, expected) in [
        ("/v1/nothing", "200 the outer fallback"),
        ("/v1/a/nothing", "404 not in a"),
        ("/nothing", "200 the outer fallback"),
    ] {
        assert_eq!(text(&router, path).await, expected, "{path}");
    }
}

/// Report 14: a 405 of one's own.
#[tokio::test]
async fn a_405_is_that_of_axum() {
    let (status, headers, body) = ask(&methods::router(), "DELETE", "/").await;
    assert_eq!((status, headers["allow"].to_str().unwrap(), body.as_str()), (405, "GET,HEAD,OPTIONS", ""));
    let router = methods::router().method_not_allowed_fallback(async || "my own 405");
    let (status, headers, body) = ask(&router, "DELETE", "/").await;
    assert_eq!((status, body.as_str()), (200, "my own 405"));
    assert_eq!(headers["allow"], "GET,HEAD,OPTIONS");
}

/// Report 20: a layer made of the state.
#[tokio::test]
async fn a_layer_takes_the_state() {
    assert_eq!(text(&state::router(Application { name: "mine" }), "/").await, "200 mine");
}

/// Report 21: a layer whose type cannot be written.
#[tokio::test]
async fn a_layer_needs_no_type_that_can_be_written() {
    let router = unnamed::router();
    assert_eq!(ask(&router, "GET", "/").await.1["x-layer"], "ran");
    assert_eq!(ask(&router, "GET", "/nothing").await.1["x-layer"], "ran");
}

/// Report 27: logs and CORS saw no unknown URL.
#[tokio::test]
async fn middleware_runs_around_unknown_urls() {
    let router = unknown::router();
    for (path, expected) in [
        ("/nothing", 404),
        // Nothing below the guarded folder is answered without the guard.
        ("/admin", 401),
        ("/admin/", 401),
        ("/admin/nothing", 401),
        ("/admin/users", 401),
        ("/admin/users/", 401),
        ("/admin/users/nothing", 401),
    ] {
        let (status, headers, _) = ask(&router, "GET", path).await;
        assert_eq!((status, headers.get("x-logged").is_some()), (expected, true), "{path}");
    }
    // The fallback is still that of axum, so another one can be merged in.
    let router = router.merge(Router::new().fallback(async || "elsewhere"));
    assert_eq!(text(&router, "/nothing").await, "200 elsewhere");
}
