//! `cargo routes fmt`: formats the files that `cargo fmt` does not visit, since they are behind the attribute.

use std::collections::BTreeSet;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::{env, io};

use anyhow::{Context as _, Result};

use crate::FAULTY;
use crate::cli::Fmt;
use crate::site::{Package, Workspace};

/// As many files as one command line holds on every system.
const AT_ONCE: usize = 100;

/// Runs rustfmt, which finds the package's `rustfmt.toml` by itself, and formats the modules that a route file
/// declares with it.
pub(crate) fn run(arguments: &Fmt) -> Result<ExitCode> {
    let workspace = Workspace::load(&arguments.selection)?;
    let mut is_well = true;
    for package in &workspace.packages {
        for files in files(package).chunks(AT_ONCE) {
            let mut rustfmt = Command::new(env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into()));
            rustfmt.arg("--edition").arg(package.manifest.edition.as_str());
            // By itself it writes colours into a pipe, too.
            rustfmt.args(["--color", if io::stdout().is_terminal() { "always" } else { "never" }]);
            if arguments.check {
                rustfmt.arg("--check");
            }
            let status = rustfmt.args(files).status();
            is_well &= status.context("cannot start rustfmt: `rustup component add rustfmt`")?.success();
        }
    }
    // What cannot be read cannot be formatted.
    let outcome = workspace.outcome();
    Ok(if is_well { outcome } else { FAULTY })
}

fn files(package: &Package) -> Vec<PathBuf> {
    let routes = package.sites.iter().flat_map(|site| site.tree.files());
    let files: BTreeSet<PathBuf> = routes.map(|route| package.folder.join(&route.file.path)).collect();
    files.into_iter().collect()
}
