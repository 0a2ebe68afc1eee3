//! The rules about the rows of axum's router that the tree becomes.

use std::collections::{HashMap, HashSet};
use std::ptr;

use route_url::{Answer, TrailingSlash, Trie};

use crate::check::arguments::{at_argument, path_arguments};
use crate::diagnostic::{Diagnostic, Label};
use crate::route::{NotFound, Route};
use crate::tree::{PathValues, RouteTree};

/// Reports everything that is wrong with the rows of a tree.
pub(super) fn check(tree: &RouteTree) -> Vec<Diagnostic> {
    let (routes, not_founds) = (tree.routes(), tree.not_founds());
    let mut trie: Trie<'_, &Route<'_>, &NotFound<'_>> = Trie::default();
    for route in &routes {
        trie.insert(route.segments(), route);
    }
    for not_found in not_founds.iter().filter(|not_found| !not_found.is_fallback()) {
        trie.insert_not_found(not_found.segments(), not_found);
    }
    let (mut expanded, mut reached) = (HashMap::new(), HashSet::new());
    for row in trie.rows(TrailingSlash::default()) {
        match row.answer {
            Answer::Route(route) if row.is_expanded => {
                expanded.entry(ptr::from_ref(route)).or_insert(row.pattern);
            }
            Answer::Route(_) => {}
            Answer::NotFound(not_found) => {
                reached.insert(ptr::from_ref(not_found));
            }
        }
    }
    let paths = routes.iter().filter_map(|route| Some((route, expanded.get(&ptr::from_ref(route))?)));
    let unreached = not_founds
        .iter()
        .filter(|not_found| !not_found.is_fallback() && !reached.contains(&ptr::from_ref(*not_found)));
    let paths = paths.flat_map(|(route, pattern)| path_on_expanded_row(route, pattern));
    paths.chain(unreached.filter_map(unreachable_not_found)).collect()
}

/// A route that shares a URL with another folder has rows whose parameters are those of both, and `Path` reads them all.
fn path_on_expanded_row(route: &Route<'_>, pattern: &str) -> Vec<Diagnostic> {
    let last = route.folders.iter().rposition(|folder| folder.segment.is_some()).unwrap_or_default();
    let middleware = route.folders[last..].iter().filter_map(|folder| folder.middleware.as_ref());
    let files = [route.file].into_iter().chain(middleware);
    let taken = files.flat_map(path_arguments);
    let by_path = taken.filter(|(_, argument)| !matches!(argument.values, PathValues::Types(_)));
    let report = |(handler, argument)| {
        let message = format!("`Path` does not work here, since axum also finds this route by `{pattern}`");
        at_argument(handler, argument, message, "take `super::Params` instead")
    };
    by_path.map(report).collect()
}

/// A catch-all around the folder takes every URL, so that the file is never called.
fn unreachable_not_found(not_found: &NotFound<'_>) -> Option<Diagnostic> {
    let file = not_found.folders.last()?.not_found.as_ref()?;
    Some(Diagnostic::tree(
        "this `not_found.rs` is never called: a catch-all takes every URL of its folder",
        vec![Label::whole(&file.path, "")],
        "remove the file, or answer 404 in the catch-all",
    ))
}
