//! The rules of one path: the folders that lead to a file.

use crate::diagnostic::{Diagnostic, Label};
use crate::route::Route;
use crate::segment::parameter_name;
use crate::tree::Folder;

/// A folder that is a parameter, and its path.
#[derive(Clone)]
pub(super) struct Named<'t> {
    /// The name as the folder writes it.
    pub(super) name: &'t str,
    /// The name of the field in `Params`.
    pub(super) field: &'t str,
    pub(super) path: String,
}

/// Returns one of the folders that lead to a route, if it is a parameter.
pub(super) fn named<'t>(route: &Route<'t>, index: usize) -> Option<Named<'t>> {
    let folder: &'t Folder = route.folders[index];
    let field = folder.parameter()?;
    Some(Named { name: parameter_name(&folder.name), field, path: folder_path(route, index) })
}

/// The path of one of the folders that lead to a route.
pub(super) fn folder_path(route: &Route<'_>, index: usize) -> String {
    route.folders[..=index].iter().map(|folder| folder.name.as_str()).collect::<Vec<_>>().join("/")
}

/// Each parameter becomes a field of one struct, so its name must be the only one on its path. Next.js also refuses
/// names that differ only in `-`, since it strips that for matching; with us `-` and `_` give the same field.
pub(super) fn repeated_parameter(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen: Vec<Named<'_>> = Vec::new();
    for parameter in (0..route.folders.len()).filter_map(|index| named(route, index)) {
        let same = seen.iter().find(|earlier| {
            earlier.field == parameter.field
                || earlier.name.replace('-', "") == parameter.name.replace('-', "")
        });
        if let Some(earlier) = same {
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
                vec![Label::whole(&parameter.path, "")],
                "give one of the two another name",
            ));
        }
        seen.push(parameter);
    }
}

/// A catch-all takes every segment that is left, so nothing below it could be reached.
pub(super) fn catch_all_not_last(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let is_catch_all =
        |folder: &&Folder| folder.segment.as_ref().is_some_and(|segment| segment.is_catch_all());
    let Some(index) = route.folders.iter().position(is_catch_all) else { return };
    if route.folders[index + 1..].iter().any(|folder| folder.segment.is_some()) {
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
