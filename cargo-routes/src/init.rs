//! `cargo routes init`: starts a project, or adds routes to the one that is here.

mod existing;
mod manifest;

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use anyhow::{Context as _, Result, bail};

use crate::cargo::cargo;
use crate::cli::Init;
use crate::terminal::{print, status};

const MAIN: &str = include_str!("../templates/main.rs");
const TESTS: &str = include_str!("../templates/tests.rs");
const ROUTE: &str = include_str!("../templates/route.rs");
const BUILD_SCRIPT: &str = include_str!("../templates/build.rs");

/// What the attribute names in what is written here.
const FOLDER: &str = "app";

pub(crate) fn run(arguments: &Init) -> Result<ExitCode> {
    let here = env::current_dir()?;
    match manifest_around(&here)? {
        Some(manifest) => existing::add(&manifest, arguments.name.as_deref())?,
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
    command.args(["init", "--bin"]).current_dir(folder);
    if let Some(name) = name {
        command.args(["--name", name]);
    }
    let has_main = folder.join("src/main.rs").exists();
    if !command.status().context("cannot start `cargo init`")?.success() {
        bail!("`cargo init` made no package here");
    }
    let manifest = folder.join("Cargo.toml");
    if has_main {
        return existing::add(&manifest, None);
    }
    manifest::add_dependencies(&manifest, &[])?;
    manifest::add_test_dependencies(&manifest)?;
    // Cargo has just written another one.
    fs::write(folder.join("src/main.rs"), MAIN).context("cannot write `src/main.rs`")?;
    status("Created", "src/main.rs");
    write(folder, "src/tests.rs", TESTS)?;
    write(folder, "build.rs", BUILD_SCRIPT)?;
    write(folder, "app/api/hello/route.rs", ROUTE)?;
    if !folder.join(".gitignore").exists() {
        write(folder, ".gitignore", "/target\n")?;
    }
    print("\n`cargo run` serves http://127.0.0.1:3000/api/hello, and `cargo test` asks for it")?;
    Ok(())
}

/// Writes a file, unless it is there.
fn write(folder: &Path, file: &str, text: &str) -> Result<()> {
    let path = folder.join(file);
    let parent = path.parent().context("a file stands in a folder")?;
    fs::create_dir_all(parent).with_context(|| format!("cannot make the folder of `{file}`"))?;
    match File::create_new(&path) {
        Ok(mut new) => {
            new.write_all(text.as_bytes()).with_context(|| format!("cannot write `{file}`"))?;
            status("Created", file);
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => status("Kept", file),
        Err(error) => return Err(error).with_context(|| format!("cannot write `{file}`")),
    }
    Ok(())
}
