//! What an editor shows, through a real rust-analyzer: `rustup component add rust-analyzer`, or `RUST_ANALYZER` names
//! one. Without it nothing is tested, and that is said; so this test has no harness, which would call it passed.

#[path = "ide/editor.rs"]
mod editor;
#[path = "new_package/package.rs"]
mod package;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use editor::Editor;
use package::Package;
use serde_json::{Value, json};

fn main() {
    let Some(rust_analyzer) = installed() else {
        println!("skipped: no rust-analyzer is installed, so nothing was tested");
        return;
    };
    a_fault_is_underlined_in_the_route_file(&rust_analyzer);
    println!("a fault is underlined in the route file: ok");
    a_route_file_is_at_home_in_the_editor(&rust_analyzer);
    println!("a route file is at home in the editor: ok");
    a_suggestion_of_the_command_is_a_quick_fix(&rust_analyzer);
    println!("a suggestion of the command is a quick fix: ok");
}

/// A rust-analyzer that runs. The `rust-analyzer` of rustup stands on the path even where it is not installed.
fn installed() -> Option<PathBuf> {
    let named = env::var_os("RUST_ANALYZER").map(PathBuf::from);
    let path = named.clone().unwrap_or_else(|| "rust-analyzer".into());
    let runs = Command::new(&path).arg("--version").output().is_ok_and(|output| output.status.success());
    assert!(runs || named.is_none(), "{} does not run", path.display());
    runs.then_some(path)
}

fn a_fault_is_underlined_in_the_route_file(rust_analyzer: &Path) {
    let package = Package::from_readme("ide-broken");
    let file = "app/api/hello/route.rs";
    let text = "//! Says hello.\n\npub async fn get() -> &'static str {\n    \"hello\"\n}\n";
    package.write(file, text);
    let mut editor = Editor::open(rust_analyzer, &package, &json!({}));
    editor.open_file(file, text);
    editor.save(file);

    let found = editor.diagnostics(file);
    let [(line, column, message)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((*line, *column), (3, 14), "{message}");
    assert!(message.starts_with("function `get` is never used"), "{message}");
    assert!(message.contains("rename it to `GET`"), "{message}");

    let found = editor.diagnostics("src/main.rs");
    let at_attribute = found.iter().any(|(line, _, message)| {
        *line == 4
            && message.contains("app/api/hello/route.rs:3:14")
            && message.contains("rename it to `GET`")
    });
    assert!(at_attribute, "{found:?}");
}

fn a_route_file_is_at_home_in_the_editor(rust_analyzer: &Path) {
    let package = Package::from_readme("ide-intact");
    let file = "app/api/users/[id]/route.rs";
    let text = "\
use super::Params;

pub async fn GET(params: Params<u64>) -> String {
    params.
}
";
    let mut editor = Editor::open(rust_analyzer, &package, &json!({}));
    editor.save(file);
    assert!(editor.diagnostics(file).is_empty(), "{:?}", editor.diagnostics(file));

    editor.open_file(file, text);
    let hover = editor.hover(file, (3, 26));
    assert!(hover.contains("pub id: Id"), "{hover}");
    let definition = editor.definition(file, (3, 26));
    let at_attribute = ("src/main.rs".to_owned(), 4);
    assert!(definition.contains(&at_attribute), "{definition:?}");
    let completions = editor.completions(file, (4, 12));
    assert!(completions.iter().any(|label| label == "id"), "{completions:?}");
}

fn a_suggestion_of_the_command_is_a_quick_fix(rust_analyzer: &Path) {
    let package = Package::from_readme("ide-quick-fix");
    let file = "app/api/hello/route.rs";
    let text = "//! Says hello.\n\npub async fn get() -> &'static str {\n    \"hello\"\n}\n";
    package.write(file, text);
    let check = json!([cargo_routes(), "routes", "check", "--message-format", "json"]);
    let settings = json!({"check": {"overrideCommand": check}});
    let mut editor = Editor::open(rust_analyzer, &package, &settings);
    editor.open_file(file, text);
    editor.save(file);

    let found = editor.diagnostics(file);
    let said = "`get` is public but is not an HTTP method";
    let position = found
        .iter()
        .position(|(line, column, message)| (*line, *column) == (3, 14) && message.contains(said));
    assert!(position.is_some(), "{found:?}");
    // A fault is said once, although rustc runs as well.
    assert!(found.iter().all(|(_, _, message)| !message.contains("never used")), "{found:?}");
    let at_attribute = editor.diagnostics("src/main.rs");
    assert!(at_attribute.iter().all(|(_, _, message)| !message.contains(said)), "{at_attribute:?}");
    let fixes = editor.quick_fixes(file, (3, 14));
    assert!(
        fixes.iter().any(|(title, texts)| title.contains("rename it to `GET`") && texts == &["GET"]),
        "{fixes:?}"
    );
}

/// The command, as it is built from this workspace.
fn cargo_routes() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--package", "cargo-routes", "--message-format=json"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let messages = String::from_utf8(output.stdout).unwrap();
    let mut executables = messages.lines().filter_map(|line| {
        let message: Value = serde_json::from_str(line).unwrap();
        message["executable"].as_str().map(PathBuf::from)
    });
    executables.next_back().unwrap()
}
