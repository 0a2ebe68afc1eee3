//! What the command says and writes. Each `cmd/<name>.md` runs in a copy of the project `cmd/<name>.in`, which must be
//! `cmd/<name>.out` afterwards; `TRYCMD=overwrite` rewrites both.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

#[test]
fn the_command_says_and_writes_what_it_did() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("route-runtime");
    let runtime = runtime.display().to_string().replace('\\', "/");
    let cases = trycmd::TestCases::new();
    cases.register_bin("cargo", Path::new(env!("CARGO_BIN_EXE_cargo-routes")));
    // What Cargo does in a Git repository is not in question.
    cases.env("CARGO_CARGO_NEW_VCS", "none");
    cases.insert_var("[RUNTIME]", runtime).unwrap();
    cases.case("tests/cmd/*.md");
}

#[test]
fn the_picture_in_the_readme_is_of_the_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-routes"))
        .args(["routes", "graph", "--format", "svg"])
        .current_dir(&root)
        .output()
        .unwrap();
    let drawn = String::from_utf8(output.stdout).unwrap();
    let file = root.join("docs/routes.svg");
    if env::var_os("BLESS").is_some() {
        fs::write(&file, &drawn).unwrap();
    }
    let kept = fs::read_to_string(file).unwrap().replace("\r\n", "\n");
    assert!(kept == drawn, "run `BLESS=1 cargo test -p cargo-routes --test cmd`");
}
