//! Cases verified against Next.js itself: each tree is a folder below `tests/conformance`, compiled through the
//! attribute, and every handler tells which file it stands in.

use std::collections::BTreeSet;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request};
use route_runtime::file_routes;
use serde::Deserialize;
use serde_json::{Map, Value};
use tower::ServiceExt as _;

#[path = "conformance/echo.rs"]
mod echo;

#[file_routes("tests/conformance/main/app")]
mod main_tree {}

#[file_routes("tests/conformance/conv_catchall_root/app")]
mod conv_catchall_root {}

#[file_routes("tests/conformance/trailing_slash/app", trailing_slash = always)]
mod trailing_slash {}

#[file_routes("tests/conformance/skip_ts/app", trailing_slash = ignore)]
mod skip_ts {}

#[file_routes("tests/conformance/base_path/app", base_path = "/docs")]
mod base_path {}

#[derive(Deserialize)]
struct Case {
    id: String,
    tree: String,
    method: String,
    path: String,
    body: Option<String>,
    status: u16,
    /// What each header must be; `None` means that it must not be there.
    headers: Map<String, Value>,
    /// What the body must hold.
    echo: Map<String, Value>,
}

/// The router of a tree.
fn tree(name: &str) -> Router {
    match name {
        "main" => main_tree::router(),
        "conv_catchall_root" => conv_catchall_root::router(),
        "trailing_slash" => trailing_slash::router(),
        "skip_ts" => skip_ts::router(),
        "base_path" => base_path::router(),
        _ => panic!("there is no tree {name}"),
    }
}

#[tokio::test]
async fn every_case_answers_as_next_js_does() {
    #[derive(Deserialize)]
    struct File {
        cases: Vec<Case>,
    }
    let File { cases } = serde_json::from_str(include_str!("conformance/cases.json")).unwrap();
    let mut faults = Vec::new();
    for case in &cases {
        faults.extend(check(case, tree(&case.tree)).await);
    }
    assert!(faults.is_empty(), "{} of {} cases fail:\n{}", faults.len(), cases.len(), faults.join("\n"));
    assert!(cases.len() > 70, "only {} cases were found", cases.len());
}

/// What is wrong with the answer to a case.
async fn check(case: &Case, router: Router) -> Option<String> {
    let body = case.body.clone().map_or_else(Body::empty, Body::from);
    let request = Request::builder().method(case.method.as_str()).uri(&case.path).body(body).unwrap();
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let fault = if parts.status != case.status {
        Some(format!("status {} instead of {}", parts.status, case.status))
    } else {
        wrong_header(&parts.headers, &case.headers).or_else(|| wrong_echo(&body, &case.echo))
    };
    fault.map(|fault| format!("{}: {} {}: {fault}", case.id, case.method, case.path))
}

fn wrong_header(headers: &HeaderMap, expected: &Map<String, Value>) -> Option<String> {
    expected.iter().find_map(|(name, expected)| {
        let found = headers.get(name).map(|value| value.to_str().unwrap());
        // RFC 9110, 10.2.1: the order of the methods and the spaces between them say nothing.
        let methods = |text: &str| -> BTreeSet<String> {
            text.split(',').map(|method| method.trim().to_owned()).collect()
        };
        let is_same = match name.as_str() {
            "allow" => found.map(methods) == expected.as_str().map(methods),
            _ => found == expected.as_str(),
        };
        (!is_same).then(|| format!("{name} is {found:?} instead of {expected}"))
    })
}

fn wrong_echo(body: &[u8], expected: &Map<String, Value>) -> Option<String> {
    expected.iter().find_map(|(name, expected)| {
        let echo: Value = serde_json::from_slice(body).unwrap_or_default();
        (echo[name] != *expected).then(|| format!("{name} is {} instead of {expected}", echo[name]))
    })
}
