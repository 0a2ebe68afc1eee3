//! The rules of the files that are for a whole folder.

use crate::diagnostic::{Diagnostic, Label};
use crate::route::Route;

/// The nearest `not_found.rs` answers, and through groups two could be equally near.
pub(super) fn two_not_founds(not_founds: &[Route<'_>], found: &mut Vec<Diagnostic>) {
    for (index, first) in not_founds.iter().enumerate() {
        let segments: Vec<_> = first.segments().collect();
        let same = |second: &&Route<'_>| {
            let others: Vec<_> = second.segments().collect();
            segments.len() == others.len()
                && segments.iter().zip(&others).all(|(segment, other)| segment.matches_same(other))
        };
        if let Some(second) = not_founds[index + 1..].iter().find(same) {
            let pattern = first.pattern();
            found.push(Diagnostic::tree(
                format!("what is not found below `{pattern}` is answered by 2 files"),
                vec![Label::whole(&first.file.path, ""), Label::whole(&second.file.path, "")],
                "keep one of them: a group in parentheses adds nothing to the URL",
            ));
        }
    }
}

/// Whoever writes a middleware means it to run.
pub(super) fn middleware_around_nothing<'a, 't: 'a>(
    middleware: &Route<'t>,
    mut answering: impl Iterator<Item = &'a Route<'t>>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(folder) = middleware.folders.last() else { return };
    if !answering.any(|route| route.folders.iter().any(|other| std::ptr::eq(*other, *folder))) {
        found.push(Diagnostic::tree(
            "nothing at or below the folder of this middleware answers requests",
            vec![Label::whole(&middleware.file.path, "")],
            "add a `route.rs`, or remove the file: it runs around the files of its folder, not around a URL",
        ));
    }
}
