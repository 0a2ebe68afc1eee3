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
use route_tree::{Match, Route, TrailingSlash, parse_segment};
use rules::Expected;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;
use trees::Tree;

/// How the user holds the router.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mount {
    Alone,
    Nested,
    Merged,
    WithFallback,
}

impl Mount {
    /// Mounts the router of a tree. axum merges no two fallbacks, so one with a `not_found.rs` at its root stays alone.
    fn of(self, tree: &Tree) -> Self {
        let has_fallback = tree.folders.iter().any(|entry| entry.names.is_empty() && entry.has_not_found);
        if self == Self::Merged && has_fallback { Self::Alone } else { self }
    }

    fn mount(self, router: Router) -> Router {
        let teapot = || async { StatusCode::IM_A_TEAPOT };
        match self {
            Self::Alone => router,
            Self::Nested => Router::new().nest("/nest", router),
            Self::Merged => router.merge(Router::new().fallback(teapot)),
            Self::WithFallback => router.fallback(teapot),
        }
    }

    /// The path under which a client finds what the router calls `path`.
    fn outside(self, path: &str) -> String {
        match self {
            Self::Nested if path == "/" => "/nest".to_owned(),
            Self::Nested => format!("/nest{path}"),
            Self::Alone | Self::Merged | Self::WithFallback => path.to_owned(),
        }
    }
}

/// Asks the router, and returns the first difference from the rules.
fn differs(runtime: &Runtime, tree: &Tree, mount: Mount, attempts: &[(String, &str)]) -> Option<String> {
    let mount = mount.of(tree);
    let router = mount.mount(tree.router());
    attempts.iter().find_map(|(path, method)| {
        let expected = rules::expect(tree, method, path);
        if let Some(found) = tool_differs(tree, path, &expected) {
            return Some(format!("a tool says of {method} {path}: {found} in\n{tree}"));
        }
        let request =
            Request::builder().method(*method).uri(mount.outside(path)).body(Body::empty()).unwrap();
        let response = runtime.block_on(router.clone().oneshot(request)).unwrap();
        let difference = compare(mount, path, response.status(), response.headers(), &expected)?;
        Some(format!("{mount:?}: {method} {path} {difference} in\n{tree}"))
    })
}

fn compare(
    mount: Mount,
    path: &str,
    status: StatusCode,
    headers: &HeaderMap,
    expected: &Expected,
) -> Option<String> {
    let header = |name| headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    let mut ran: Vec<usize> =
        headers.get_all("x-guard").iter().map(|value| value.to_str().unwrap().parse().unwrap()).collect();
    ran.reverse();
    match expected {
        Expected::Route(text, guards) => {
            let allow = header("allow").filter(|_| [204, 405].contains(&status.as_u16())).map(sorted);
            let detail = header("x-answer").or_else(|| header("location")).or(allow);
            let found = format!("{} {}", status.as_u16(), detail.unwrap_or_default());
            let text = match text.strip_prefix("308 ") {
                Some(path) => format!("308 {}", mount.outside(path)),
                None => text.clone(),
            };
            let is_right = found == text && ran == *guards;
            (!is_right)
                .then(|| format!("gave `{found}` within {ran:?} instead of `{text}` within {guards:?}"))
        }
        Expected::NotFound { file, is_fallback, guards } => {
            let found = header("x-not-found").map(|number| number.parse::<usize>().unwrap());
            let mut once = ran.clone();
            once.sort_unstable();
            once.dedup();
            // `nest` takes off an empty segment after its prefix.
            let is_known = !(mount == Mount::Nested && path.starts_with("//"));
            // The fallback is that of the user, or of the router around, unless a row has refused the path.
            let is_users =
                *is_fallback && mount != Mount::Alone && (mount != Mount::Nested || file.is_none());
            let is_right = match status {
                StatusCode::IM_A_TEAPOT => is_users,
                StatusCode::NOT_FOUND if is_users && found.is_none() => true,
                StatusCode::NOT_FOUND => {
                    !is_known || found == *file && guards.iter().all(|guard| ran.contains(guard))
                }
                _ => false,
            };
            let is_right = is_right && once.len() == ran.len();
            (!is_right).then(|| {
                format!(
                    "gave {status} by {found:?} within {ran:?} instead of 404 by {file:?} within {guards:?}"
                )
            })
        }
    }
}

/// The methods of `Allow`, whose order and spaces are free.
fn sorted(allow: String) -> String {
    let mut methods: Vec<&str> = allow.split(',').map(str::trim).collect();
    methods.sort_unstable();
    methods.join(", ")
}

/// Returns what a tool that has no router says otherwise of a path. It does not ask for the method.
fn tool_differs(tree: &Tree, path: &str, expected: &Expected) -> Option<String> {
    let found = tree.read.find(path, &tree.base, tree.trailing_slash);
    let not_found = |not_found: &Option<Route<'_>>| {
        not_found.as_ref().map(|route| tree.number(&route.file.path, |entry| entry.has_not_found))
    };
    let is_right = match (&found, expected) {
        (Match::Redirect(found), Expected::Route(text, _)) => *text == format!("308 {found}"),
        (
            Match::Nothing { not_found: found, .. } | Match::Slash { not_found: found, .. },
            Expected::NotFound { file, .. },
        ) => not_found(found) == *file,
        (Match::Route { .. }, Expected::Route(text, _)) if !text.starts_with("200") => {
            !text.starts_with("308")
        }
        (Match::Route { route, parameters }, Expected::Route(text, _)) => {
            let number = tree.number(&route.file.path, |entry| entry.methods.is_some());
            let parameters: Vec<Option<Vec<String>>> =
                parameters.iter().map(|(_, held)| held.iter().cloned().collect()).collect();
            *text == format!("200 {}", trees::describe_answer(number, &parameters))
        }
        _ => false,
    };
    (!is_right).then(|| format!("{found:?}"))
}

fn runtime() -> Runtime {
    Builder::new_current_thread().build().unwrap()
}

fn mounts() -> impl Strategy<Value = Mount> {
    prop_oneof![
        3 => Just(Mount::Alone),
        1 => Just(Mount::Nested),
        1 => Just(Mount::Merged),
        1 => Just(Mount::WithFallback),
    ]
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
    fn any_folder_name_is_refused_or_routed(name in trees::names()) {
        if parse_segment(&name).is_err() {
            return Ok(());
        }
        let tree = Tree::new(&[&name, &format!("{name}/a"), &format!("a/{name}")], TrailingSlash::Never);
        let attempts: Vec<_> = (0..tree.folders.len()).map(|number| (tree.a_path_to(number), "GET")).collect();
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
        for trailing_slash in TrailingSlash::ALL {
            let tree = Tree::new(routes, trailing_slash);
            let attempts: Vec<_> = paths.iter().map(|path| ((*path).to_owned(), "GET")).collect();
            for mount in [Mount::Alone, Mount::Nested, Mount::Merged] {
                assert_eq!(differs(&runtime, &tree, mount, &attempts), None);
            }
        }
    }
    for (routes, not_founds, paths) in [
        // A not-found yields to the routes beside its folder.
        (
            &["[p]/[q]", "[p]/b/c"][..],
            &["api"][..],
            &["/api", "/api/", "/api/x", "/api/b/c", "/api/b/d", "/x//y", "//x"][..],
        ),
        (&["a/[p]", "[...r]"], &["(g)"], &["/", "/a", "/a/b", "/a/b/c", "//"]),
        (&["a%20b", "100%"], &[], &["/a%20b", "/a%2520b", "/100%", "/100%25", "/100%2525"]),
    ] {
        for trailing_slash in TrailingSlash::ALL {
            let tree = Tree::with_not_founds(routes, not_founds, trailing_slash);
            let attempts: Vec<_> = paths.iter().map(|path| ((*path).to_owned(), "GET")).collect();
            for mount in [Mount::Alone, Mount::Nested, Mount::Merged, Mount::WithFallback] {
                assert_eq!(differs(&runtime, &tree, mount, &attempts), None);
            }
        }
    }
}
