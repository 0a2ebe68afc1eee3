//! Random trees of random names: each is refused with a text, or it compiles and its router is built.

#[path = "new_package/package.rs"]
mod package;

use std::fmt::Write as _;
use std::fs;

use package::Package;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

/// How many trees are tried in one run. The valid ones are compiled as one crate.
const TREES: usize = 300;

/// Contents of files that are right wherever they stand.
const FILES: [(&str, &str); 8] = [
    ("route.rs", "pub async fn GET() {}\n"),
    ("route.rs", "pub fn GET() -> String { helper() }\nfn helper() -> String { String::new() }\n"),
    ("route.rs", "pub async fn POST(body: String) -> String { body }\n#[cfg(test)] pub fn PUT() {}\n"),
    ("route.rs", "mod inner { pub async fn make() {} }\npub use inner::make as DELETE;\n"),
    ("page.rs", "pub fn page() -> &'static str { \"<p>\" }\n"),
    ("not_found.rs", "pub async fn not_found() -> &'static str { \"not here\" }\n"),
    (
        "middleware.rs",
        "use axum::{extract::Request, middleware::Next, response::Response};\n\
         pub async fn middleware(request: Request, next: Next) -> Response { next.run(request).await }\n",
    ),
    ("route.rs", "pub async fn get() {}\n"),
];

/// Names of folders, between bars: literal segments, those with a meaning, and refused ones.
const PLAIN: &str = "a|b|users|type|self|Self|super|crate|mod|async|gen|route|page|index|href|router|ROUTES|Params|\
    axum|std|core|String|Option|1st|a-b|a_b|r#type|_x|%5Fx|%5F|.well-known|robots.txt|{x}|a b|café|日本|\u{301}|\
    x\u{200d}y|\"|'|\\n|#|?|&|__State|File|ENDPOINT|MIDDLEWARE";
const MEANING: &str = "[id]|[slug]|[type]|[a-b]|[größe]|[Id]|[S]|[T]|[String]|[_x]|[...rest]|[...all]|[[...rest]]|\
    (g)|(h)|(a)(b)";
const REFUSED: &str = "@s|(.)x|[id|[]|pre[id]|:id|[[id]]|(x|[self]";

fn folder_name() -> impl Strategy<Value = String> {
    let one_of = |names: &'static str| prop::sample::select(names.split('|').collect::<Vec<_>>());
    let any = any::<String>().prop_map(|name| {
        let name: String = name.chars().filter(|character| !"/\0".contains(*character)).take(6).collect();
        if matches!(name.as_str(), "" | "." | "..") { "x".to_owned() } else { name }
    });
    prop_oneof![
        12 => one_of(PLAIN).prop_map(str::to_owned),
        8 => one_of(MEANING).prop_map(str::to_owned),
        1 => one_of(REFUSED).prop_map(str::to_owned),
        4 => any,
    ]
}

/// Paths of files with what stands in them.
fn files() -> impl Strategy<Value = Vec<(String, &'static str)>> {
    let index = prop_oneof![30 => 0..FILES.len() - 1, 1 => Just(FILES.len() - 1)];
    let file = (prop::collection::vec(folder_name(), 0..4), index).prop_map(|(folders, index)| {
        let (name, text) = FILES[index];
        (folders.iter().map(|folder| format!("{folder}/")).collect::<String>() + name, text)
    });
    prop::collection::vec(file, 1..6)
}

#[test]
fn a_tree_is_refused_or_compiles() {
    let package = Package::from_readme("random-trees");
    let (mut runner, mut main) = (TestRunner::default(), String::from("#![allow(dead_code)]\n"));
    let mut valid = Vec::new();
    for index in 0..TREES {
        let files = files().new_tree(&mut runner).unwrap().current();
        let folder = format!("trees/{index}");
        for (file, text) in &files {
            package.write(&format!("{folder}/{file}"), text);
        }
        let read = route_tree::read(&package.folder, &folder);
        match read {
            Err(invalid) => {
                for diagnostic in &invalid.diagnostics {
                    assert!(diagnostic.to_string().contains(&diagnostic.message), "{files:?}");
                }
            }
            Ok(tree) => {
                assert!(!tree.routes().is_empty(), "{files:?}");
                writeln!(main, "#[route_runtime::file_routes(\"{folder}\")]\nmod tree{index} {{}}").unwrap();
                valid.push(index);
            }
        }
    }
    assert!((TREES / 10..TREES).contains(&valid.len()), "{} of {TREES} trees are valid", valid.len());
    let calls: String = valid.iter().map(|index| format!("    drop(tree{index}::router());\n")).collect();
    package.write("src/main.rs", &format!("{main}\nfn main() {{\n{calls}}}\n"));
    fs::write(package.folder.join("build.rs"), "fn main() {}\n").unwrap();
    // Each router is made when the program starts.
    let output = package.command(env!("CARGO")).arg("run").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    println!("{} of {TREES} trees are valid", valid.len());
}
