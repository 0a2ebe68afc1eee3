//! `cargo routes init`: starts a project, or adds routes to the one that is here.

mod manifest;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context as _, Result, bail};
use cargo_metadata::{Dependency, DependencyKind, Package};
use route_tree::RouteTree;

use crate::check::cargo;
use crate::cli::Init;
use crate::site::metadata;
use crate::terminal::{print, status, warn};

const MAIN: &str = include_str!("../templates/main.rs");
const TESTS: &str = include_str!("../templates/tests.rs");
const ROUTE: &str = include_str!("../templates/route.rs");
const BUILD_SCRIPT: &str = include_str!("../templates/build.rs");

/// What the attribute names in what is written here.
const FOLDER: &str = "app";

pub(crate) fn run(arguments: &Init) -> Result<ExitCode> {
    let here = env::current_dir()?;
    match manifest_around(&here)? {
        Some(manifest) => add(&manifest, arguments.name.as_deref())?,
        None => start(&here, arguments.name.as_deref())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The manifest of the package that a folder is in. An empty folder is in none, wherever it is: it is to hold a new
/// one.
fn manifest_around(folder: &Path) -> Result<Option<PathBuf>> {
    let is_hidden = |name: &str| name.starts_with('.');
    let mut names = fs::read_dir(folder)?.flatten().map(|entry| entry.file_name());
    if names.all(|name| name.to_str().is_some_and(is_hidden)) {
        return Ok(None);
    }
    let output = cargo().args(["locate-project", "--message-format=plain"]).current_dir(folder).output();
    let output = output.context("cannot start `cargo locate-project`")?;
    let path = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(output.status.success().then(|| path.into()))
}

/// Makes a package with Cargo, which knows names, workspaces and Git, and gives it routes.
fn start(folder: &Path, name: Option<&str>) -> Result<()> {
    let mut command = cargo();
    command.args(["init", "--quiet", "--bin"]).current_dir(folder);
    if let Some(name) = name {
        command.args(["--name", name]);
    }
    let has_main = folder.join("src/main.rs").exists();
    if !command.status().context("cannot start `cargo init`")?.success() {
        bail!("`cargo init` made no package here");
    }
    if has_main {
        return add(&folder.join("Cargo.toml"), None);
    }
    manifest::add_dependencies(&folder.join("Cargo.toml"), &[])?;
    manifest::add_test_dependencies(&folder.join("Cargo.toml"))?;
    let files = [
        ("build.rs", BUILD_SCRIPT),
        ("src/main.rs", MAIN),
        ("src/tests.rs", TESTS),
        ("app/api/hello/route.rs", ROUTE),
    ];
    for (file, text) in files {
        write(folder, file, text)?;
    }
    if !folder.join(".gitignore").exists() {
        write(folder, ".gitignore", "/target\n")?;
    }
    print("\n`cargo run` serves http://127.0.0.1:3000/api/hello, and `cargo test` asks for it")?;
    Ok(())
}

/// Gives a package what it lacks of a crate with routes.
fn add(manifest: &Path, name: Option<&str>) -> Result<()> {
    let metadata = metadata(Some(manifest))?;
    let package = metadata.packages.iter().find(|package| package.manifest_path == manifest);
    let package = package.context("this is a workspace and no package: go to the folder of one")?;
    if let Some(name) = name.filter(|name| *name != package.name.as_str()) {
        bail!("the package here is called `{}`, and `--name {name}` is for a new one", package.name);
    }
    let folder = manifest.parent().context("a manifest stands in a folder")?;
    let (routes, has_new_module) = add_module(package, folder)?;
    let mut has_new = has_new_module;
    let is_used = |dependency: &&Dependency| dependency.kind == DependencyKind::Normal;
    let known = package.dependencies.iter().filter(is_used).map(|dependency| dependency.name.as_str());
    has_new |= manifest::add_dependencies(manifest, &known.collect::<Vec<_>>())?;
    has_new |= add_build_script(package, folder, &routes)?;
    if RouteTree::read(folder, &routes).0.routes().is_empty() {
        let file = format!("{routes}/api/hello/route.rs");
        write(folder, &file, &ROUTE.replace("app/", &format!("{routes}/")))?;
        has_new = true;
    }
    if !has_new {
        status("Checked", "nothing is missing");
    }
    if has_new_module {
        let help = "serve them with `route_runtime::serve(routes::router())`, or merge `routes::router()` into a router of \
                    your own";
        print(format_args!("\n{help}"))?;
    }
    Ok(())
}

/// Writes the module at the end of the crate, unless there is one already, and gives back the folder that it names,
/// and whether it is new.
fn add_module(package: &Package, folder: &Path) -> Result<(String, bool)> {
    let targets = || package.targets.iter().filter(|target| target.is_lib() || target.is_bin());
    let annotated =
        targets().find_map(|target| route_tree::annotations(folder, target.src_path.as_std_path()).0.pop());
    if let Some(annotation) = annotated {
        return Ok((annotation.folder, false));
    }
    // Tests and binaries can use what a library has.
    let target = targets()
        .min_by_key(|target| !target.is_lib())
        .context("the package has no library and no binary")?;
    let visibility = if target.is_lib() { "pub " } else { "" };
    let path = target.src_path.as_std_path();
    let name = path.strip_prefix(folder).unwrap_or(path).display();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read `{name}`"))?;
    let attribute = format!("#[route_runtime::file_routes(\"{FOLDER}\")]");
    if text.contains("mod routes") {
        bail!(
            "`{name}` has a module `routes` already: write `{attribute}` before an empty module of another name"
        );
    }
    fs::write(path, format!("{text}\n{attribute}\n{visibility}mod routes {{}}\n"))
        .with_context(|| format!("cannot write `{name}`"))?;
    status("Added", format_args!("`mod routes` to {name}"));
    Ok((FOLDER.to_owned(), true))
}

/// Writes the build script, or says what one that is there lacks: where in it the line belongs, its author knows.
fn add_build_script(package: &Package, folder: &Path, routes: &str) -> Result<bool> {
    let line = format!("cargo::rerun-if-changed={routes}");
    let Some(script) = package.targets.iter().find(|target| target.is_custom_build()) else {
        write(folder, "build.rs", &BUILD_SCRIPT.replace("cargo::rerun-if-changed=app", &line))?;
        return Ok(true);
    };
    let text = fs::read_to_string(&script.src_path).unwrap_or_default();
    let is_missing = !text.contains(&format!("rerun-if-changed={routes}"));
    if is_missing {
        warn(format_args!(
            "Cargo does not see new route files before `main` of {} has this line:\n\n    println!(\"{line}\");\n",
            script.src_path.strip_prefix(folder).unwrap_or(&script.src_path)
        ));
    }
    Ok(is_missing)
}

/// Writes a new file.
fn write(folder: &Path, file: &str, text: &str) -> Result<()> {
    let path = folder.join(file);
    let parent = path.parent().context("a file stands in a folder")?;
    fs::create_dir_all(parent).with_context(|| format!("cannot make the folder of `{file}`"))?;
    fs::write(&path, text).with_context(|| format!("cannot write `{file}`"))?;
    status("Created", file);
    Ok(())
}
