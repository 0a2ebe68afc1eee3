//! The rules of the files that are for a whole folder.

use std::ptr;

use crate::diagnostic::{Diagnostic, Label};
use crate::route::Route;

/// Reports two `not_found.rs` for one URL. The nearest one answers, and through groups two could be equally near.
pub(super) fn two_not_founds(not_founds: &[Route<'_>]) -> Vec<Diagnostic> {
    let is_same = |first: &Route<'_>, second: &Route<'_>| {
        let (segments, others): (Vec<_>, Vec<_>) = (first.segments().collect(), second.segments().collect());
        segments.len() == others.len()
            && segments.iter().zip(&others).all(|(segment, other)| segment.matches_same(other))
    };
    let report = |(index, first): (usize, &Route<'_>)| {
        let second = not_founds[index + 1..].iter().find(|second| is_same(first, second))?;
        Some(Diagnostic::tree(
            format!("two files answer what is not found below `{}`", first.pattern()),
            vec![Label::whole(&first.file.path, ""), Label::whole(&second.file.path, "")],
            "keep one of them: a group in parentheses adds nothing to the URL",
        ))
    };
    not_founds.iter().enumerate().filter_map(report).collect()
}

/// Reports a middleware that never runs.
pub(super) fn middleware_around_nothing(
    middleware: &Route<'_>,
    answering: &[&Route<'_>],
) -> Option<Diagnostic> {
    let folder = *middleware.folders.last()?;
    let is_below = |route: &&Route<'_>| route.folders.iter().any(|other| ptr::eq(*other, folder));
    (!answering.iter().any(is_below)).then(|| {
        Diagnostic::tree(
            "nothing at or below the folder of this middleware answers requests",
            vec![Label::whole(&middleware.file.path, "")],
            "add a `route.rs`, or remove the file: it runs around the files of its folder, not around a URL",
        )
    })
}
