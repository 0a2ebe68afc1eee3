//! The dependencies of this crate without its features.

use std::path::Path;
use std::process::Command;

#[test]
fn a_server_knows_nothing_of_routes_and_has_no_optional_dependency() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", "route-serve", "--no-default-features"])
        .args(["--edges", "normal", "--prefix", "none"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains(&"axum") && names.contains(&"hyper"), "{names:?}");
    for other in ["route-runtime", "route-macros", "route-tree", "h2", "tower-livereload"] {
        assert!(!names.contains(&other), "{other} is among {names:?}");
    }
}
