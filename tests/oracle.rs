//! The router against a naive matcher, on random trees and random paths.
//!
//! A failure prints the tree and the path, as small as they can be made, with the seed that found them.

#[path = "oracle/attempts.rs"]
mod attempts;
#[path = "oracle/rules.rs"]
mod rules;
#[path = "oracle/trees.rs"]
mod trees;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use proptest::prelude::*;
use route_runtime::__private::v1::TrailingSlash;
use route_tree::{Match, RouteTree, Segment};
use rules::Expected;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;
use trees::Tree;

/// How the user holds the router.
#[derive(Clone, Copy, Debug)]
enum Mount {
    Alone,
    Nested,
    Merged,
}

impl Mount {
    fn mount(self, router: Router) -> Router {
        match self {
            Self::Alone => router,
            Self::Nested => Router::new().nest("/nest", router),
            Self::Merged => router.merge(Router::new().fallback(|| async { StatusCode::IM_A_TEAPOT })),
        }
    }

    /// The path under which a client finds what the router calls `path`.
    fn outside(self, path: &str) -> String {
        match self {
            Self::Nested if path == "/" => "/nest".to_owned(),
            Self::Nested => format!("/nest{path}"),
            Self::Alone | Self::Merged => path.to_owned(),
        }
    }
}

/// Asks the router, and says what differs from what the rules demand.
fn differs(runtime: &Runtime, tree: &Tree, mount: Mount, attempts: &[(String, &str)]) -> Option<String> {
    let router = mount.mount(tree.router());
    attempts.iter().find_map(|(path, method)| {
        let expected = rules::expect(tree, method, path);
        if let Some(fault) = tool_differs(tree, path, &expected) {
            return Some(format!("a tool says of {method} {path}: {fault} in\n{tree}"));
        }
        let request =
            Request::builder().method(*method).uri(mount.outside(path)).body(Body::empty()).unwrap();
        let response = runtime.block_on(router.clone().oneshot(request)).unwrap();
        let found = describe(response.status(), response.headers());
        let expected = match expected {
            Expected::Answer(answer) => format!("200 {answer}"),
            Expected::Redirect(path) => format!("308 {}", mount.outside(&path)),
            Expected::Options(allow) => format!("204 {allow}"),
            Expected::NotAllowed(allow) => format!("405 {allow}"),
            // What no row matches is the fallback's; what a row refuses is not.
            Expected::NotFound if found.starts_with("418") => "418 ".to_owned(),
            Expected::NotFound => "404 ".to_owned(),
        };
        (found != expected)
            .then(|| format!("{method} {path} gave `{found}` instead of `{expected}` in\n{tree}"))
    })
}

/// What a tool that has no router says otherwise of a path. It does not ask for the method.
fn tool_differs(tree: &Tree, path: &str, expected: &Expected) -> Option<String> {
    let setting = tree.setting();
    let found = tree.read.find(path, &tree.base, setting);
    let is_right = match (&found, expected) {
        (Match::Redirect(found), Expected::Redirect(path)) => found == path,
        (Match::Nothing { .. } | Match::Slash { .. }, Expected::NotFound) => true,
        (Match::Route { .. }, Expected::Options(_) | Expected::NotAllowed(_)) => true,
        (Match::Route { route, parameters }, Expected::Answer(answer)) => {
            let number = tree.routes.iter().position(|known| known.folders == route.file.path).unwrap();
            let values = |values: &Vec<Option<String>>| values.iter().flatten().cloned().collect();
            let parameters: Vec<_> = parameters.iter().map(|(_, held)| values(held)).collect();
            trees::describe_answer(number, &parameters) == *answer
        }
        _ => false,
    };
    (!is_right).then(|| format!("{found:?}"))
}

/// The number of the folder whose `not_found.rs` a tool says answers a path.
fn not_found_of(read: &RouteTree, path: &str, tree: &Tree) -> Option<String> {
    let setting = tree.setting();
    let not_found = match read.find(path, &tree.base, setting) {
        Match::Nothing { not_found, .. } | Match::Slash { not_found, .. } => not_found?,
        found @ (Match::Route { .. } | Match::Redirect(_)) => panic!("{path} is found: {found:?}"),
    };
    let number = tree.routes.iter().position(|known| known.folders == not_found.file.path);
    Some(number.unwrap().to_string())
}

fn describe(status: StatusCode, headers: &HeaderMap) -> String {
    let header = |name| headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    let detail = header("x-answer").or_else(|| header("location")).or_else(|| header("allow"));
    format!("{} {}", status.as_u16(), detail.unwrap_or_default())
}

fn runtime() -> Runtime {
    Builder::new_current_thread().build().unwrap()
}

fn mounts() -> impl Strategy<Value = Mount> {
    prop_oneof![3 => Just(Mount::Alone), 1 => Just(Mount::Nested), 1 => Just(Mount::Merged)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn the_router_follows_the_rules(
        tree in trees::trees(),
        mount in mounts(),
        attempts in proptest::collection::vec(attempts::attempts(), 16),
    ) {
        let attempts: Vec<_> = attempts.iter().map(|attempt: &attempts::Attempt| attempt.on(&tree)).collect();
        if let Some(fault) = differs(&runtime(), &tree, mount, &attempts) {
            return Err(TestCaseError::fail(fault));
        }
    }

    #[test]
    fn nothing_of_a_folder_answers_without_its_guard(
        tree in trees::trees(),
        // With not-found files the router has a fallback, and axum merges no second one.
        mount in prop_oneof![Just(Mount::Alone), Just(Mount::Nested)],
        attempts in proptest::collection::vec(attempts::attempts(), 16),
    ) {
        let router = mount.mount(tree.guarded_router());
        for (path, method) in attempts.iter().map(|attempt: &attempts::Attempt| attempt.on(&tree)) {
            let uri = mount.outside(&path);
            let request = Request::builder().method(method).uri(uri).body(Body::empty()).unwrap();
            let response = runtime().block_on(router.clone().oneshot(request)).unwrap();
            let headers = response.headers();
            // `nest` swallows an empty segment after its prefix.
            if response.status() == StatusCode::NOT_FOUND && matches!(mount, Mount::Alone) {
                let found = not_found_of(&tree.guarded(), &path, &tree);
                let folder = headers.get("x-folder").map(|folder| folder.to_str().unwrap().to_owned());
                prop_assert_eq!(found, folder, "{} in\n{}", path, tree);
            }
            if let Some(folder) = headers.get("x-folder") {
                let is_guarded = headers.get_all("x-guard").iter().any(|guard| guard == folder);
                prop_assert!(is_guarded, "{} {} came from {:?} in\n{}", method, path, folder, tree);
            } else if response.status() != StatusCode::NOT_FOUND {
                let is_guarded = headers.contains_key("x-guard");
                prop_assert!(is_guarded, "{} {} gave {} in\n{}", method, path, response.status(), tree);
            }
        }
    }

    #[test]
    fn any_folder_name_is_refused_or_routed(name in trees::names()) {
        if Segment::parse(&name).is_err() {
            return Ok(());
        }
        let tree = Tree::new(&[&name, &format!("{name}/a"), &format!("a/{name}")], TrailingSlash::Never);
        let attempts: Vec<_> = (0..tree.routes.len()).map(|number| (tree.a_path_to(number), "GET")).collect();
        prop_assert_eq!(differs(&runtime(), &tree, Mount::Alone, &attempts), None);
        prop_assert_eq!(differs(&runtime(), &tree, Mount::Nested, &attempts), None);
    }
}

/// What has been wrong once, or is easily got wrong.
#[test]
fn known_cases() {
    let runtime = runtime();
    for (routes, paths) in [
        (&["mix/[p]", "mix/[...r]"][..], &["/mix/x", "/mix/x/y", "/mix", "/mix/x/", "/mix/x/y/"][..]),
        (&["bt/a/[p]/c", "bt/a/b/[...r]"], &["/bt/a/b/c", "/bt/a/b", "/bt/a/x/c", "/bt/a/x"]),
        (
            &["bt/[...all]", "bt/a/b/[...r]", "bt/[p]/static"],
            &["/bt/a/b", "/bt/a/b/c", "/bt/a/static", "/bt/x"],
        ),
        (&["[[...r]]", "a/[p]/c"], &["/", "/a", "/a/b", "/a/b/c", "/a/b/d", "//", "/a//c"]),
        (&["mix/[r]/x", "mix/[...r]"], &["/mix/a", "/mix/a/x", "/mix/a/y", "/mix/a/x/z"]),
        (&["[p]/[q]", "[...r]", "a/[q]/b"], &["/a", "/a/b", "/a/b/c", "/x/y/z", "/a/x/b"]),
    ] {
        for trailing_slash in [TrailingSlash::Never, TrailingSlash::Always, TrailingSlash::Ignore] {
            let tree = Tree::new(routes, trailing_slash);
            let attempts: Vec<_> = paths.iter().map(|path| ((*path).to_owned(), "GET")).collect();
            for mount in [Mount::Alone, Mount::Nested, Mount::Merged] {
                assert_eq!(differs(&runtime, &tree, mount, &attempts), None);
            }
        }
    }
}
