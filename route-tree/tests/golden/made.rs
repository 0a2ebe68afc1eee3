//! Trees that cannot be checked out everywhere: folder names that Windows refuses, links that lead nowhere.

use std::fs;
use std::path::Path;

/// Copies the tree of a rule and adds what its `made.txt` lists: a route file, or a link and where it leads.
pub(crate) fn make(rule: &Path, into: &Path) {
    let _ = fs::remove_dir_all(into);
    copy(&rule.join("app"), into);
    for line in fs::read_to_string(rule.join("made.txt")).unwrap().lines() {
        let (path, target) = line.split_once(" -> ").map_or((line, None), |(path, to)| (path, Some(to)));
        let path = into.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        match target {
            Some(target) => std::os::unix::fs::symlink(target, path).unwrap(),
            None => fs::write(path, "pub async fn GET() {}\n").unwrap(),
        }
    }
}

fn copy(from: &Path, into: &Path) {
    fs::create_dir_all(into).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (from, into) = (entry.path(), into.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &into);
        } else {
            fs::copy(from, into).unwrap();
        }
    }
}
