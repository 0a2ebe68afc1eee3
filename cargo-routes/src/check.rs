//! `cargo routes check`: everything that is wrong, without compiling.

use std::io::{self, BufRead as _, BufReader};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, Result};
use route_tree::{Channel, Diagnostic};
use serde_json::Value;

use crate::FAULTY;
use crate::cargo::cargo;
use crate::cli::{Check, MessageFormat, Selection};
use crate::rustc_message::{self, Repetition};
use crate::site::Workspace;
use crate::terminal::{print, status};

pub(crate) fn run(arguments: &Check) -> Result<ExitCode> {
    let show: fn(&Workspace) -> io::Result<()> = match arguments.message_format {
        MessageFormat::Human => human,
        MessageFormat::Short => short,
        // An editor may run this in a package without routes.
        MessageFormat::Json => return json(&Workspace::read(&arguments.selection)?, arguments),
    };
    let workspace = Workspace::load(&arguments.selection)?;
    show(&workspace)?;
    Ok(if workspace.is_faulty() { FAULTY } else { ExitCode::SUCCESS })
}

/// The texts as the compiler shows them, with the number of faults below.
fn human(workspace: &Workspace) -> io::Result<()> {
    show_all(workspace)?;
    let files = workspace.sites().map(|(_, site)| site.tree.files().len());
    let checked = count(files.sum(), "file");
    match workspace.faults().count() {
        0 => status("Checked", format_args!("{checked}: all is well")),
        faults => status("Checked", format_args!("{checked}: {}", count(faults, "fault"))),
    }
    Ok(())
}

/// Writes the whole text of every fault.
pub(crate) fn show_all(workspace: &Workspace) -> io::Result<()> {
    workspace.faults().try_for_each(|(package, fault)| show(&workspace.placed(package, fault)))
}

/// Writes the whole text of a fault.
pub(crate) fn show(diagnostic: &Diagnostic) -> io::Result<()> {
    print(format_args!("{}\n", diagnostic.styled()))
}

/// `1 fault`, `2 faults`.
pub(crate) fn count(number: usize, of: &str) -> String {
    format!("{number} {of}{}", if number == 1 { "" } else { "s" })
}

/// A line for each fault.
fn short(workspace: &Workspace) -> io::Result<()> {
    for (package, diagnostic) in workspace.faults() {
        let diagnostic = workspace.placed(package, diagnostic);
        let place = diagnostic.labels.first().map(|label| match &label.excerpt {
            Some(excerpt) => {
                format!("{}:{}:{}: ", label.path, excerpt.position.line, excerpt.position.column)
            }
            None => format!("{}: ", label.path),
        });
        print(format_args!("{}error: {}", place.unwrap_or_default(), diagnostic.message))?;
    }
    Ok(())
}

/// The faults in the format of rustc, which an editor shows with their suggestions, and then what `cargo check` says.
///
/// A fault is said once: one that rustc reports as well by itself is left to it, and what it repeats of the others is
/// left out.
fn json(workspace: &Workspace, arguments: &Check) -> Result<ExitCode> {
    for package in &workspace.packages {
        for (target, diagnostic) in package.faults.iter().filter(|(_, fault)| fault.channel != Channel::Rustc)
        {
            print(rustc_message::of(workspace, package, target, diagnostic))?;
        }
    }
    let mut cargo = cargo_check(&arguments.selection)
        .args(&arguments.cargo)
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start `cargo check`")?;
    let repetitions: Vec<_> =
        workspace.faults().map(|(package, fault)| Repetition::of(workspace, package, fault)).collect();
    let output = cargo.stdout.take().context("the output of `cargo check` is piped")?;
    for line in BufReader::new(output).split(b'\n') {
        let line = line.context("cannot read what `cargo check` says")?;
        let is_repetition = |message: Value| repetitions.iter().any(|repetition| repetition.is(&message));
        if !serde_json::from_slice(&line).is_ok_and(is_repetition) {
            print(String::from_utf8_lossy(&line))?;
        }
    }
    let succeeded = cargo.wait().context("cannot wait for `cargo check`")?.success();
    Ok(if succeeded && !workspace.is_faulty() { ExitCode::SUCCESS } else { FAULTY })
}

/// `cargo check` of the same packages.
fn cargo_check(selection: &Selection) -> Command {
    let mut command = cargo();
    command.args(["check", "--message-format=json"]);
    for package in &selection.package {
        command.args(["--package", package]);
    }
    if selection.workspace {
        command.arg("--workspace");
    }
    if let Some(manifest) = &selection.manifest_path {
        command.arg("--manifest-path").arg(manifest);
    }
    command
}
