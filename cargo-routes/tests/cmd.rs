//! What the command says and writes. Each `cmd/<name>.md` runs in a copy of the project `cmd/<name>.in`, which must be
//! `cmd/<name>.out` afterwards; `TRYCMD=overwrite` rewrites both.

use std::path::Path;

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
