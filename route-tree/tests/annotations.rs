//! Where a crate has the attribute, however it is written and wherever it stands.

use std::fs;
use std::path::Path;

use route_tree::{Annotation, Segment, TrailingSlash, annotations};

/// What is found in a package of these files, whose crate begins in `src/main.rs`.
fn find(files: &[(&str, &str)]) -> (Vec<Annotation>, Vec<String>) {
    let package = tempfile::tempdir().unwrap();
    for (file, text) in files {
        let path = package.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (found, faults) = annotations(package.path(), &package.path().join(Path::new("src/main.rs")));
    (found, faults.iter().map(ToString::to_string).collect())
}

/// Where each attribute stands, its module and its folder.
fn describe(files: &[(&str, &str)]) -> Vec<String> {
    let (found, faults) = find(files);
    assert_eq!(faults, [""; 0]);
    let describe = |found: &Annotation| {
        format!("{}:{} {} {}", found.file, found.position.line, found.module, found.folder)
    };
    found.iter().map(describe).collect()
}

#[test]
fn the_attribute_is_found_wherever_it_stands() {
    let attribute = "#[file_routes(\"app\")]\nmod routes {}\n";
    let here = "src/main.rs:1 routes app";
    for (text, expected) in [
        (attribute, here),
        ("#[route_runtime::file_routes(\"app/\")] pub(crate) mod routes;", here),
        ("#[doc = \"x\"] #[file_routes(\"app\",)] #[allow(dead_code)] pub mod routes {}", here),
        ("#[cfg_attr(unix, file_routes(\"app\"))] mod routes {}", here),
        ("use route_runtime::file_routes as files; #[files(\"app\")] mod routes {}", here),
        ("#[files(\"app\")] mod routes {} use route_runtime::{file_routes as files};", here),
        ("fn main() { #[file_routes(\"app\")] mod routes {} }", here),
        ("mod outer { mod inner { #[file_routes(\"app\")] mod r#mod {} } }", "src/main.rs:1 mod app"),
        ("\u{feff}#!/usr/bin/env run\n#[file_routes(\"app\")] mod routes {}", "src/main.rs:2 routes app"),
    ] {
        assert_eq!(describe(&[("src/main.rs", text)]), [expected], "{text}");
    }
    for text in [
        "// #[file_routes(\"app\")]\nmod routes {}",
        "const TEXT: &str = \"#[file_routes(\\\"app\\\")]\";",
        "macro_rules! routes { ($folder:literal) => { #[file_routes($folder)] mod routes {} } }",
    ] {
        assert_eq!(describe(&[("src/main.rs", text)]), [""; 0], "{text}");
    }
}

#[test]
fn modules_are_followed_to_their_files() {
    let attribute = "#[file_routes(\"app\")] mod routes {}";
    for (main, between, file) in [
        ("mod a;", None, "src/a.rs"),
        ("mod a;", None, "src/a/mod.rs"),
        ("mod r#type;", None, "src/type.rs"),
        ("mod a { mod b; }", None, "src/a/b.rs"),
        ("#[path = \"x/y.rs\"] mod a;", None, "src/x/y.rs"),
        ("#[cfg_attr(unix, path = \"x/y.rs\")] mod a;", None, "src/x/y.rs"),
        ("mod a { #[path = \"y.rs\"] mod b; }", None, "src/a/y.rs"),
        ("#[path = \"x\"] mod a { mod b; }", None, "src/x/b.rs"),
        ("mod a;", Some(("src/a.rs", "mod b;")), "src/a/b.rs"),
        ("mod a;", Some(("src/a.rs", "#[path = \"b.rs\"] mod b;")), "src/b.rs"),
        ("mod a;", Some(("src/a.rs", "mod i { #[path = \"b.rs\"] mod b; }")), "src/a/i/b.rs"),
        ("mod a;", Some(("src/a/mod.rs", "mod b;")), "src/a/b.rs"),
        ("#[path = \"x/y.rs\"] mod a;", Some(("src/x/y.rs", "mod b;")), "src/x/b.rs"),
        // One that leads back ends there.
        ("#[path = \"main.rs\"] mod again; mod a;", None, "src/a.rs"),
    ] {
        let mut files = vec![("src/main.rs", main), (file, attribute)];
        files.extend(between);
        assert_eq!(describe(&files), [format!("{file}:1 routes app")], "{main} {between:?}");
    }
    assert_eq!(describe(&[("src/main.rs", ""), ("src/unused.rs", attribute)]), [""; 0]);
}

#[test]
fn what_the_arguments_say_is_read() {
    let text = "#[file_routes(\"app\", state = a::B<C, (D, E)>, crate = x::y, trailing_slash = always, base_path = \"/a/b\")] mod m {}";
    let (found, faults) = find(&[("src/main.rs", text)]);
    assert_eq!(faults, [""; 0]);
    assert_eq!((found[0].width, found[0].is_conditional), (5, false));
    assert_eq!(found[0].trailing_slash, TrailingSlash::Always);
    assert_eq!(route_tree::pattern(found[0].base.iter().map(Segment::as_deref)), "/a/b");

    for (arguments, expected) in [
        ("", "the folder of routes comes first"),
        ("app", "the folder of routes comes first"),
        ("\"/app\"", "a path relative to the package"),
        ("\"app\", base_path = \"docs\"", "begins with a slash"),
        ("\"app\", trailing_slash = sometimes", "expected a word without quotes"),
        ("\"app\", statee = S", "`statee` is not known here"),
        ("\"app\", state = S, state = T", "`state` is given twice"),
        ("\"app\", state = ", "expected a type"),
        ("\"app\", crate = 5", "expected a path without quotes"),
    ] {
        let (_, faults) = find(&[("src/main.rs", &format!("#[file_routes({arguments})]\nmod m {{}}"))]);
        assert_eq!(faults.len(), 1, "{arguments}");
        assert!(faults[0].contains(expected) && faults[0].contains("src/main.rs:1:"), "{}", faults[0]);
    }
}

#[test]
fn a_module_under_a_condition_is_known_as_such() {
    for text in [
        "#[cfg(unix)] #[file_routes(\"app\")] mod m {}",
        "#[cfg_attr(unix, file_routes(\"app\"))] mod m {}",
        "#[cfg(unix)] mod outer { #[file_routes(\"app\")] mod m {} }",
    ] {
        assert!(find(&[("src/main.rs", text)]).0[0].is_conditional, "{text}");
    }
    let files = [("src/main.rs", "#[cfg(unix)] mod a;"), ("src/a.rs", "#[file_routes(\"app\")] mod m {}")];
    assert!(find(&files).0[0].is_conditional);
}

#[test]
fn a_file_that_is_no_rust_is_reported() {
    let (found, faults) = find(&[("src/main.rs", "mod a;"), ("src/a.rs", "fn f() {\n    (]\n}")]);
    assert!(found.is_empty());
    assert!(faults[0].contains("src/a.rs:2:"), "{faults:?}");
}
