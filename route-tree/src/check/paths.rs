//! The rules of one path: the folders that lead to a file.

use route_url::Segment;

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

/// Returns one of these folders, if it is a parameter.
pub(super) fn named<'t>(folders: &[&'t Folder], index: usize) -> Option<Named<'t>> {
    let folder: &'t Folder = folders[index];
    let field = folder.parameter()?;
    Some(Named { name: parameter_name(&folder.name), field, path: folder_path(folders, index) })
}

/// Returns the path of one of these folders.
fn folder_path(folders: &[&Folder], index: usize) -> String {
    folders[..=index].iter().map(|folder| folder.name.as_str()).collect::<Vec<_>>().join("/")
}

/// Reports two folders of one path with the same parameter. Each parameter becomes a field of one struct. Next.js also
/// refuses names that differ only in `-`, which it strips for matching; here `-` and `_` give the same field.
///
/// `folders` ends with the second of the two, so that the pair is reported once for all files below.
pub(super) fn repeated_parameter(folders: &[&Folder]) -> Option<Diagnostic> {
    let (last, earlier) = folders.len().checked_sub(1).map(|last| (last, 0..last))?;
    let parameter = named(folders, last)?;
    let is_same = |earlier: &Named<'_>| {
        earlier.field == parameter.field || earlier.name.replace('-', "") == parameter.name.replace('-', "")
    };
    let same = earlier.filter_map(|index| named(folders, index)).find(is_same)?;
    let message = if same.name == parameter.name {
        format!("the parameter `{}` occurs twice in one path", parameter.name)
    } else {
        format!(
            "the parameters `{}` and `{}` of one path differ only in `-` and `_`",
            same.name, parameter.name
        )
    };
    Some(Diagnostic::tree(message, vec![Label::whole(parameter.path, "")], "rename one of the two folders"))
}

/// Reports a file below a catch-all, which takes all remaining segments.
pub(super) fn catch_all_not_last(route: &Route<'_>) -> Option<Diagnostic> {
    let is_catch_all = |folder: &&Folder| folder.segment.as_ref().is_some_and(Segment::is_catch_all);
    let index = route.folders.iter().position(is_catch_all)?;
    route.folders[index + 1..].iter().any(|folder| folder.segment.is_some()).then(|| {
        Diagnostic::tree(
            format!(
                "`{}` takes all remaining segments, so no route below it can be reached",
                route.folders[index].name
            ),
            vec![
                Label::whole(folder_path(&route.folders, index), ""),
                Label::whole(&route.file.path, "this file is below the catch-all"),
            ],
            "make the catch-all the last folder of the path, or use `[name]` for one segment",
        )
    })
}
