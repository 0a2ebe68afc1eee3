//! What the crate depends on without its default feature.

use std::path::Path;
use std::process::Command;

#[test]
fn a_router_needs_no_server() {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            "route-runtime",
            "--no-default-features",
            "--edges",
            "normal",
            "--prefix",
            "none",
        ])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains(&"axum"), "{names:?}");
    for server in ["route-serve", "hyper", "hyper-util", "tower-http", "tokio", "listenfd", "tracing"] {
        assert!(!names.contains(&server), "{server} is among {names:?}");
    }
}
