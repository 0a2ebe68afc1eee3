//! What rustc shows: a snapshot for every fault, and trees that compile.
//!
//! The trees of the faults that `route-tree` finds stand with its own tests, in `route-tree/tests/rules`.

#[cfg(unix)]
#[path = "../route-tree/tests/golden/made.rs"]
mod made;

#[cfg(unix)]
#[test]
fn ui() {
    make("folder_begins_with_a_colon");
    make("file_that_cannot_be_read");
    make("link_that_leads_back");
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}

/// Makes a tree that cannot be checked out everywhere.
#[cfg(unix)]
fn make(rule: &str) {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    made::make(&root.join("route-tree/tests/rules").join(rule), &root.join("tests/ui/made").join(rule));
}
