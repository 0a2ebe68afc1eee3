//! What a package lacks of a crate with routes.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use cargo_metadata::semver::Version;
use cargo_metadata::{DependencyKind, Package, Target};

use super::{BUILD_SCRIPT, FOLDER, ROUTE, manifest, write};
use crate::cargo::metadata;
use crate::site::is_built;
use crate::terminal::{print, status, warn};

/// Adds what is missing, and touches nothing else.
pub(super) fn add(manifest: &Path, name: Option<&str>) -> Result<()> {
    let metadata = metadata(Some(manifest))?;
    let package = metadata.packages.iter().find(|package| package.manifest_path == manifest);
    let package = package.context("this is a workspace and no package: go to the folder of one")?;
    if let Some(name) = name.filter(|name| *name != package.name.as_str()) {
        bail!("the package here is called `{}`, and `--name {name}` is for a new one", package.name);
    }
    let folder = manifest.parent().context("a manifest stands in a folder")?;
    let (routes, has_new_module) = add_module(package, folder)?;
    let mut has_new = has_new_module;
    has_new |= add_dependencies(package, manifest)?;
    has_new |= add_build_script(package, folder, &routes)?;
    if route_tree::read(folder, &routes).is_err_and(|invalid| invalid.tree.routes().is_empty()) {
        let file = format!("{routes}/api/hello/route.rs");
        write(folder, &file, &ROUTE.replace("app/", &format!("{routes}/")))?;
        has_new = true;
    }
    if !has_new {
        status("Checked", "nothing is missing");
    }
    if has_new_module {
        print(
            "\nserve them with `route_runtime::serve(routes::router())`, or merge `routes::router()` into a router of \
             your own",
        )?;
    }
    Ok(())
}

/// Writes the module at the end of the crate, unless there is one already, and gives back the folder that it names,
/// and whether it is new.
fn add_module(package: &Package, folder: &Path) -> Result<(String, bool)> {
    let targets = || package.targets.iter().filter(|target| is_built(target));
    for target in targets() {
        let (mut annotations, faults) = route_tree::annotations(folder, target.src_path.as_std_path());
        if let Some(annotation) = annotations.pop() {
            return Ok((annotation.folder, false));
        }
        if let Some(fault) = faults.first() {
            bail!("{fault}");
        }
    }
    if folder.join(FOLDER).exists() && !folder.join(FOLDER).is_dir() {
        bail!("`{FOLDER}` is to be the folder of routes, and is a file: move it away");
    }
    // Tests and binaries can use what a library has.
    let is_library = |target: &Target| !target.is_bin();
    let target = targets()
        .max_by_key(|target| is_library(target))
        .context("the package has no library and no binary")?;
    let visibility = if is_library(target) { "pub " } else { "" };
    let path = target.src_path.as_std_path();
    let name = path.strip_prefix(folder).unwrap_or(path).display();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read `{name}`"))?;
    let attribute = format!("#[route_runtime::file_routes(\"{FOLDER}\")]");
    if declares_routes(&text) {
        bail!(
            "`{name}` has a module `routes` already: write `{attribute}` before an empty module of another name"
        );
    }
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    fs::write(path, format!("{text}{end}\n{attribute}\n{visibility}mod routes {{}}\n"))
        .with_context(|| format!("cannot write `{name}`"))?;
    status("Added", format_args!("`mod routes` to {name}"));
    Ok((FOLDER.to_owned(), true))
}

/// Whether a line of a file begins a module of the name that is to be given.
fn declares_routes(text: &str) -> bool {
    text.lines().any(|line| {
        let mut words = line.split_whitespace().skip_while(|word| word.starts_with("pub"));
        words.next() == Some("mod")
            && words.next().is_some_and(|name| name.trim_end_matches(['{', ';', '}']) == "routes")
    })
}

fn add_dependencies(package: &Package, manifest: &Path) -> Result<bool> {
    let mut known = Vec::new();
    for dependency in package.dependencies.iter().filter(|one| one.kind == DependencyKind::Normal) {
        let name = dependency.name.as_str();
        let is_sometimes = dependency.optional || dependency.target.is_some();
        if is_sometimes && ["axum", "route-runtime", "tokio"].contains(&name) {
            warn(format_args!(
                "`{name}` is there only sometimes, and the routes need it always: see Cargo.toml"
            ));
        }
        if name == "axum" && !dependency.req.matches(&Version::new(0, 8, u64::MAX)) {
            warn(format_args!(
                "`axum` is `{}` here, and the routes need 0.8: see Cargo.toml",
                dependency.req
            ));
        }
        known.push(name);
    }
    manifest::add_dependencies(manifest, &known)
}

/// Writes the build script, or says what one that is there lacks: where in it the line belongs, its author knows.
fn add_build_script(package: &Package, folder: &Path, routes: &str) -> Result<bool> {
    let line = format!("cargo::rerun-if-changed={routes}");
    let missing = format!(
        "Cargo does not see new route files before `main` of {{}} has this line:\n\n    println!(\"{line}\");\n"
    );
    let Some(script) = package.targets.iter().find(|target| target.is_custom_build()) else {
        if manifest::forbids_build_script(package.manifest_path.as_std_path())? {
            warn(format_args!(
                "Cargo.toml says `build = false`; {}",
                missing.replace("{}", "a build script")
            ));
            return Ok(true);
        }
        write(folder, "build.rs", &BUILD_SCRIPT.replace("cargo::rerun-if-changed=app", &line))?;
        return Ok(true);
    };
    let text = fs::read_to_string(&script.src_path).unwrap_or_default();
    let is_missing = misses(&text, routes);
    if is_missing {
        let name = script.src_path.strip_prefix(folder).unwrap_or(&script.src_path);
        warn(missing.replace("{}", name.as_str()));
    }
    Ok(is_missing)
}

/// Whether a build script keeps Cargo from seeing new files: it names what is to be watched, and not the routes. One
/// that names nothing is run after any change.
fn misses(script: &str, routes: &str) -> bool {
    let code = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    let named: Vec<&str> =
        code.filter_map(|line| line.split_once("rerun-if-")).map(|(_, rest)| rest).collect();
    let is_routes = |named: &&str| {
        let path = named.split_once('=').map_or("", |(_, path)| path);
        let path = path.split(['"', '\\']).next().unwrap_or_default();
        path.trim_end_matches('/') == routes || path == "." || path.contains('{')
    };
    !named.is_empty() && !named.iter().any(is_routes)
}

#[cfg(test)]
mod tests {
    use super::{declares_routes, misses};

    #[test]
    fn modules_called_routes() {
        for (text, expected) in [
            ("mod routes;", true),
            ("    pub(crate) mod routes {", true),
            ("pub mod routes{}", true),
            ("mod routes_old;", false),
            ("// mod routes", false),
            ("use routes::x;", false),
        ] {
            assert_eq!(declares_routes(text), expected, "{text}");
        }
    }

    #[test]
    fn build_scripts_that_do_not_watch_the_routes() {
        for (text, expected) in [
            ("fn main() {}", false),
            ("println!(\"cargo::rerun-if-changed=app\");", false),
            ("println!(\"cargo:rerun-if-changed=app/\");", false),
            ("println!(\"cargo::rerun-if-changed=.\");", false),
            ("println!(\"cargo::rerun-if-changed={folder}\");", false),
            ("println!(\"cargo::rerun-if-changed=apples\");", true),
            ("println!(\"cargo::rerun-if-env-changed=X\");", true),
            ("// println!(\"cargo::rerun-if-changed=app\");\nprintln!(\"cargo::rerun-if-changed=b\");", true),
        ] {
            assert_eq!(misses(text, "app"), expected, "{text}");
        }
    }
}
