//! The rules about the rows of axum's router that the tree becomes.

use std::ptr;

use route_url::{Answer, TrailingSlash, Trie};

use crate::check::arguments::{at_argument, path_arguments};
use crate::diagnostic::{Diagnostic, Label};
use crate::route::{NotFound, Route};
use crate::tree::{PathValues, RouteFile, RouteTree};

/// Reports everything that is wrong with the rows of a tree.
pub(super) fn check(tree: &RouteTree, found: &mut Vec<Diagnostic>) {
    let (routes, not_founds) = (tree.routes(), tree.not_founds());
    let mut trie: Trie<'_, &Route<'_>, &NotFound<'_>> = Trie::default();
    for route in &routes {
        trie.insert(route.segments(), route);
    }
    for not_found in not_founds.iter().filter(|not_found| !not_found.is_fallback()) {
        trie.insert_not_found(not_found.segments(), not_found);
    }
    let rows = trie.rows(TrailingSlash::default());
    for route in &routes {
        let is_own =
            |answer: Answer<&Route<'_>, _>| matches!(answer, Answer::Route(other) if ptr::eq(other, route));
        if let Some(row) = rows.iter().find(|row| row.is_expanded && is_own(row.answer)) {
            path_on_expanded_row(route, &row.pattern, found);
        }
    }
    let is_reached = |not_found: &NotFound<'_>| {
        rows.iter().any(|row| matches!(row.answer, Answer::NotFound(other) if ptr::eq(other, not_found)))
    };
    for not_found in not_founds.iter().filter(|not_found| !not_found.is_fallback()) {
        if !is_reached(not_found) {
            unreachable_not_found(not_found, found);
        }
    }
}

/// A route that shares a URL with another folder has rows whose parameters are those of both, and `Path` reads them all.
fn path_on_expanded_row(route: &Route<'_>, pattern: &str, found: &mut Vec<Diagnostic>) {
    let last = route.folders.iter().rposition(|folder| folder.segment.is_some()).unwrap_or_default();
    let middleware = route.folders[last..].iter().filter_map(|folder| folder.middleware.as_ref());
    let files: Vec<&RouteFile> = [route.file].into_iter().chain(middleware).collect();
    for (handler, argument) in files.into_iter().flat_map(path_arguments) {
        if let PathValues::Types(_) = argument.values {
            continue;
        }
        let message = format!("`Path` does not work here, since axum also finds this route by `{pattern}`");
        found.push(at_argument(handler, argument, message, "take `super::Params` instead"));
    }
}

/// A catch-all around the folder takes every URL, so that the file is never called.
fn unreachable_not_found(not_found: &NotFound<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(file), Some(folder)) = (&not_found.file, not_found.folders.last()) else { return };
    if folder.not_found.is_none() {
        return;
    }
    found.push(Diagnostic::tree(
        "this `not_found.rs` is never called: a catch-all takes every URL of its folder",
        vec![Label::whole(&file.file.path, "")],
        "remove the file, or answer 404 in the catch-all",
    ));
}
