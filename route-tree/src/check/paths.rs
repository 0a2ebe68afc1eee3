//! The rules of one path: the folders that lead to a file.

use crate::diagnostic::{Diagnostic, Label};
use crate::route::Route;
use crate::segment::{Parameter, Segment};

/// A folder in brackets and its path.
pub(super) type Named<'t> = (&'t Parameter, String);

/// The path of one of the folders that lead to a route.
pub(super) fn folder_path(route: &Route<'_>, index: usize) -> String {
    route.folders[..=index].iter().map(|folder| folder.name.as_str()).collect::<Vec<_>>().join("/")
}

/// Each parameter becomes a field of one struct, so its name must be the only one on its path. Next.js also refuses
/// names that differ only in `-`, since it strips that for matching; with us `-` and `_` give the same field.
pub(super) fn repeated_parameter(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen: Vec<Named<'_>> = Vec::new();
    for (index, folder) in route.folders.iter().enumerate() {
        let Some(parameter) = folder.segment.parameter() else { continue };
        let path = folder_path(route, index);
        let same = seen.iter().find(|(earlier, _)| {
            earlier.field == parameter.field
                || earlier.name.replace('-', "") == parameter.name.replace('-', "")
        });
        if let Some((earlier, _)) = same {
            let message = if earlier.name == parameter.name {
                format!("the parameter `{}` stands twice in one path", parameter.name)
            } else {
                format!(
                    "the parameters `{}` and `{}` of one path differ only in `-` and `_`",
                    earlier.name, parameter.name
                )
            };
            found.push(Diagnostic::tree(
                message,
                vec![Label::whole(&path, "")],
                "give one of the two another name",
            ));
        }
        seen.push((parameter, path));
    }
}

/// A catch-all takes every segment that is left, so nothing below it could be reached.
pub(super) fn catch_all_not_last(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let is_catch_all =
        |segment: &Segment| matches!(segment, Segment::CatchAll(_) | Segment::OptionalCatchAll(_));
    let Some(index) = route.folders.iter().position(|folder| is_catch_all(&folder.segment)) else { return };
    if route.folders[index + 1..].iter().any(|folder| folder.segment != Segment::Group) {
        found.push(Diagnostic::tree(
            format!(
                "`{}` takes every segment that is left, so no route below it can be reached",
                route.folders[index].name
            ),
            vec![
                Label::whole(folder_path(route, index), ""),
                Label::whole(&route.file.path, "this is below it"),
            ],
            "make the catch-all the last folder of the path, or use `[name]` for one segment",
        ));
    }
}
