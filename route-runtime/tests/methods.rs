//! `Allow`, for every set of methods that a route file can export.

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, Response, StatusCode};
use axum::routing::MethodFilter;
use route_runtime::__private::v1::{self, Call, Endpoint, NotFound, Segment, Table, TrailingSlash};
use route_runtime::{RouteInfo, RouteKind};
use tower::ServiceExt as _;

const METHODS: [(&str, MethodFilter); 7] = [
    ("DELETE", MethodFilter::DELETE),
    ("GET", MethodFilter::GET),
    ("HEAD", MethodFilter::HEAD),
    ("OPTIONS", MethodFilter::OPTIONS),
    ("PATCH", MethodFilter::PATCH),
    ("POST", MethodFilter::POST),
    ("PUT", MethodFilter::PUT),
];

/// A router with one route at `/x` that exports these methods.
fn router(exported: &[(&'static str, MethodFilter)]) -> Router {
    let answer: Call<()> = |(), _| Box::pin(async { Response::new(Body::from("answer")) });
    let methods: Vec<Method> = exported.iter().map(|(name, _)| name.parse().unwrap()).collect();
    let endpoint = Box::leak(Box::new(Endpoint {
        info: RouteInfo::new("/x", methods.leak(), "app/x/route.rs", RouteKind::Route, &[]),
        segments: &[Segment::Literal("x")],
        handlers: exported.iter().map(|(_, filter)| (*filter, answer)).collect::<Vec<_>>().leak(),
        layers: &[],
    }));
    let table = Table {
        endpoints: &[&*endpoint],
        not_founds: &[],
        fallback: &NotFound { segments: &[], call: None, layers: &[] },
        trailing_slash: TrailingSlash::Never,
        base: 0,
    };
    v1::router(&table, ())
}

#[tokio::test]
async fn allow_is_right_for_every_set_of_methods() {
    for set in 0_u32..1 << METHODS.len() {
        let is_exported = |index: usize| set & (1 << index) != 0;
        let exported: Vec<_> =
            (0..METHODS.len()).filter(|index| is_exported(*index)).map(|i| METHODS[i]).collect();
        let has = |name| exported.iter().any(|(exported, _)| *exported == name);
        let is_answered = |name| has(name) || name == "OPTIONS" || name == "HEAD" && has("GET");
        let allow: Vec<_> = METHODS.iter().map(|(name, _)| *name).filter(|name| is_answered(name)).collect();
        let allow = allow.join(", ");
        let router = router(&exported);
        for method in METHODS.iter().map(|(name, _)| *name).chain(["TRACE", "CONNECT", "BREW"]) {
            let request = Request::builder().method(method).uri("/x").body(Body::empty()).unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            let expected = match method {
                _ if has(method) || method == "HEAD" && has("GET") => (StatusCode::OK, None),
                "OPTIONS" => (StatusCode::NO_CONTENT, Some(allow.as_str())),
                _ => (StatusCode::METHOD_NOT_ALLOWED, Some(allow.as_str())),
            };
            let found = response.headers().get("allow").map(|value| {
                let mut methods: Vec<&str> = value.to_str().unwrap().split(',').map(str::trim).collect();
                methods.sort_unstable();
                methods.join(", ")
            });
            assert_eq!(
                (response.status(), found.as_deref()),
                expected,
                "{method} where {exported:?} are exported"
            );
        }
    }
}
