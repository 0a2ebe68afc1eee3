//! The tree of folders, drawn as it is routed.

use route_tree::{Folder, RouteFile, Segment};

use super::methods;
use crate::site::Site;
use crate::table;

/// A line for each folder: its name, what it answers, the URL, and the files in it that are about others.
pub(crate) fn draw(site: &Site) -> String {
    let mut rows = Vec::new();
    walk(&[&site.tree.root], "", "", site, &mut rows);
    table::align(&rows).iter().map(|line| format!("{line}\n")).collect()
}

/// Writes the last of these folders. `branch` stands before its name, and `indent` before those in it.
fn walk(folders: &[&Folder], branch: &str, indent: &str, site: &Site, rows: &mut Vec<[String; 3]>) {
    let Some(folder) = folders.last() else { return };
    let segments = folders.iter().filter_map(|folder| folder.segment.as_ref());
    let pattern = route_tree::pattern(site.annotation.base.iter().chain(segments).map(Segment::as_deref));
    let answers = folder.files.iter().map(|file| format!("{} {pattern}", methods(file).join(", ")));
    rows.push([
        format!("{branch}{}", folder.name),
        answers.collect::<Vec<_>>().join("; "),
        others(folder).join(", "),
    ]);
    for (index, child) in folder.folders.iter().enumerate() {
        let is_last = index + 1 == folder.folders.len();
        let (fork, line) = if is_last { ("└── ", "    ") } else { ("├── ", "│   ") };
        let below = [folders, &[child]].concat();
        walk(&below, &format!("{indent}{fork}"), &format!("{indent}{line}"), site, rows);
    }
}

/// The names of the files that are about other routes, and of those that are not called `route.rs`.
fn others(folder: &Folder) -> Vec<&'static str> {
    let files = folder.files.iter().chain(&folder.middleware).chain(&folder.not_found);
    files.map(|file: &RouteFile| file.kind.file_name()).filter(|name| *name != "route.rs").collect()
}
