//! What rustc shows: a snapshot for every fault, and trees that compile.
//!
//! The trees of the faults that `route-tree` finds stand with its own tests, in `route-tree/tests/rules`.

#[cfg(unix)]
#[path = "../route-tree/tests/golden/made.rs"]
mod made;

#[cfg(unix)]
#[test]
fn ui() {
    make_trees();
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}

/// Makes the trees that cannot be checked out everywhere.
#[cfg(unix)]
fn make_trees() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for entry in std::fs::read_dir(root.join("route-tree/tests/rules")).unwrap().flatten() {
        if entry.path().join("made.txt").exists() {
            made::make(&entry.path(), &root.join("tests/ui/made").join(entry.file_name()));
        }
    }
}
