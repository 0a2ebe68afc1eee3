//! The stages are in order: the model below, then the stages, and no circle.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The modules, each below those that may use it.
const ORDER: [&str; 26] = [
    "position",
    "diagnostic",
    "segment",
    "tree",
    "route",
    "file::source",
    "file::attributes",
    "file::items",
    "file::imports",
    "file::signature",
    "file::path_arguments",
    "file::suggestions",
    "file::rules",
    "file::handlers",
    "attribute::arguments",
    "attribute::enclosing",
    "attribute::search",
    "scan::stray_files",
    "scan",
    "check::arguments",
    "check::files",
    "check::paths",
    "check::urls",
    "check::rows",
    "check",
    "matching",
];

/// Returns the rank of the module that a path of the crate leads to.
fn rank(path: &str) -> Option<usize> {
    let is_around = |module: &str| path == module || path.starts_with(&format!("{module}::"));
    (0..ORDER.len()).filter(|rank| is_around(ORDER[*rank])).max_by_key(|rank| ORDER[*rank].len())
}

fn modules(folder: &Path, prefix: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_stem().unwrap().to_str().unwrap();
        if entry.is_dir() {
            modules(&entry, &format!("{prefix}{name}::"), found);
        } else {
            found.push((format!("{prefix}{name}"), fs::read_to_string(&entry).unwrap()));
        }
    }
}

#[test]
fn each_module_uses_only_those_below() {
    let mut found = Vec::new();
    modules(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut found);
    // These hold others and no code. `lib` is above all, and `insert` is beside `matching`.
    found.retain(|(module, _)| !["lib", "file", "attribute", "insert"].contains(&module.as_str()));
    let names: BTreeSet<&str> = found.iter().map(|(module, _)| module.as_str()).collect();
    assert_eq!(names, BTreeSet::from(ORDER));
    for (module, text) in &found {
        let own = ORDER.iter().position(|known| known == module).unwrap();
        for line in text.lines().map(str::trim) {
            let Some(path) =
                line.strip_prefix("use crate::").or_else(|| line.strip_prefix("pub use crate::"))
            else {
                continue;
            };
            let path = path.trim_end_matches(';').split("::{").next().unwrap();
            let used = rank(path).unwrap_or_else(|| panic!("{module}: `{line}` has no place in the order"));

            assert!(used <= own, "{module}: `{line}` leads upwards");
        }
    }
}
