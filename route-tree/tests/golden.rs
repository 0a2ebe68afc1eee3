//! Each folder of `rules` breaks one rule, and each of `fixtures` is a tree for the finer points. `expected.txt` in it
//! is what reading it gives.

#[cfg(unix)]
#[path = "golden/made.rs"]
mod made;

use std::path::{Path, PathBuf};
use std::{env, fs};

use route_tree::{Diagnostic, Route, RouteFile, RouteTree, Shape, Suggestion};

#[test]
fn every_tree_reads_as_expected() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let folders = folders(&tests.join("rules")).chain(folders(&tests.join("fixtures")));
    let wrong: Vec<String> = folders.filter_map(|folder| check(&folder)).collect();
    assert!(
        wrong.is_empty(),
        "run `BLESS=1 cargo test -p route-tree --test golden`\n\n{}",
        wrong.join("\n\n")
    );
}

fn folders(parent: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(parent).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() > 20, "only {} were found in {}", folders.len(), parent.display());
    folders.into_iter()
}

/// What is wrong with what is read from a tree.
fn check(fixture: &Path) -> Option<String> {
    let file = fixture.join("expected.txt");
    let found = if fixture.join("made.txt").exists() { describe_made(fixture)? } else { describe(fixture) };
    if env::var_os("BLESS").is_some() {
        fs::write(&file, &found).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    (found != expected).then(|| format!("{}:\n{found}", fixture.display()))
}

#[cfg(unix)]
fn describe_made(fixture: &Path) -> Option<String> {
    let package = tempfile::tempdir().unwrap();
    made::make(fixture, &package.path().join("app"));
    Some(describe(package.path()))
}

/// No other system has such files.
#[cfg(not(unix))]
fn describe_made(_: &Path) -> Option<String> {
    None
}

/// The tree, and everything that is wrong with it.
fn read(package: &Path, folder: &str) -> (RouteTree, Vec<Diagnostic>) {
    match route_tree::read(package, folder) {
        Ok(tree) => (tree.into(), Vec::new()),
        Err(invalid) => (invalid.tree, invalid.diagnostics),
    }
}

/// The diagnostics, or the routes where there are none.
fn describe(fixture: &Path) -> String {
    let (tree, diagnostics) = read(fixture, "app");
    if diagnostics.is_empty() {
        return describe_tree(&tree);
    }
    let texts: Vec<String> = diagnostics.iter().map(describe_fault).collect();
    texts.join("\n").replace(&fixture.display().to_string(), "$PACKAGE")
}

/// A diagnostic with the change that it suggests.
fn describe_fault(diagnostic: &Diagnostic) -> String {
    let suggestion =
        diagnostic.suggestion.as_ref().map(|Suggestion { position, width, text, is_certain, .. }| {
            let certainty = if *is_certain { "certain" } else { "likely" };
            format!("{certainty}: {}:{} {width} -> `{text}`\n", position.line, position.column)
        });
    format!("{diagnostic}\n{}", suggestion.unwrap_or_default())
}

fn describe_tree(tree: &RouteTree) -> String {
    let middleware = |route: &Route<'_>| -> String {
        let files = route.folders.iter().filter_map(|folder| folder.middleware.as_ref());
        files.map(|file| format!("  within {} {}\n", file.path, describe_handlers(file).trim())).collect()
    };
    let describe = |route: &Route<'_>| {
        let (pattern, file) = (route.pattern(), route.file);
        format!("{pattern}  {}\n{}{}", file.path, describe_handlers(file), middleware(route))
    };
    tree.routes().iter().chain(&tree.not_found_files()).map(describe).collect()
}

fn describe_handlers(file: &RouteFile) -> String {
    let mut text = String::new();
    for handler in &file.handlers {
        let shape = match &handler.shape {
            Shape::Reexport => "re-export".to_owned(),
            Shape::Function { is_async, arguments, output } => format!(
                "{}({}) -> {}:{}",
                if *is_async { "async fn" } else { "fn" },
                arguments
                    .iter()
                    .map(|at| format!("{}:{}", at.line, at.column))
                    .collect::<Vec<_>>()
                    .join(", "),
                output.line,
                output.column,
            ),
        };
        let (line, column) = (handler.position.line, handler.position.column);
        let conditions: String =
            handler.conditions.iter().map(|condition| format!(" if {condition}")).collect();
        text += &format!("  {} {line}:{column} {shape}{conditions}\n", handler.export.name());
    }
    text
}

#[test]
fn a_folder_that_cannot_be_read_is_named_in_full() {
    let package = tempfile::tempdir().unwrap();
    fs::write(package.path().join("file"), "").unwrap();
    for (folder, fault) in
        [("missing", "does not exist"), ("file", "is not a folder"), ("file/below", "is not a folder")]
    {
        let (tree, diagnostics) = read(package.path(), folder);
        let path = package.path().join(folder);
        assert!(tree.routes().is_empty());
        assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
        assert_eq!(diagnostics[0].message, format!("the folder of routes `{}` {fault}", path.display()));
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_but_not_for_ever() {
    use std::os::unix::fs::symlink;
    let package = tempfile::tempdir().unwrap();
    let app = package.path().join("app");
    fs::create_dir_all(app.join("a")).unwrap();
    fs::write(app.join("a/route.rs"), "pub fn GET() {}").unwrap();
    symlink(app.join("a"), app.join("b")).unwrap();
    symlink("nowhere", app.join(".#route.rs")).unwrap();
    let (tree, diagnostics) = read(package.path(), "app");
    assert_eq!(diagnostics, []);
    assert_eq!(tree.routes().iter().map(Route::pattern).collect::<Vec<_>>(), ["/a", "/b"]);

    symlink(&app, app.join("a/loop")).unwrap();
    symlink("nowhere", app.join("page.rs")).unwrap();
    let (_, diagnostics) = read(package.path(), "app");
    let messages: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert!(messages.contains(&"this link leads back to `app`, so the tree is endless"), "{messages:?}");
    assert!(messages.iter().any(|message| message.starts_with("this cannot be read")), "{messages:?}");
}
