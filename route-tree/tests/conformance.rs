//! Trees that Next.js refuses or accepts, and what we say of them.

use std::fs;

use serde_json::Value;

#[test]
fn trees_are_refused_as_next_js_refuses_them() {
    let builds: Vec<Value> = serde_json::from_str(include_str!("conformance/builds.json")).unwrap();
    assert!(builds.len() > 15, "only {} trees were found", builds.len());
    for build in &builds {
        let package = tempfile::tempdir().unwrap();
        for file in build["files"].as_array().unwrap() {
            let path = package.path().join(file.as_str().unwrap());
            let is_page = path.ends_with("page.rs");
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, if is_page { "pub fn page() {}" } else { "pub fn GET() {}" }).unwrap();
        }
        let diagnostics = route_tree::read(package.path(), "app").err().map(|invalid| invalid.diagnostics);
        let diagnostics = diagnostics.unwrap_or_default();
        assert_eq!(
            diagnostics.is_empty(),
            build["ok"].as_bool().unwrap(),
            "{}: {diagnostics:?}",
            build["id"]
        );
    }
}
