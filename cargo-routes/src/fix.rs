//! `cargo routes fix`: applies the suggestions that are certain.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail};
use route_tree::{Position, Suggestion};

use crate::FAULTY;
use crate::check::{count, faults, show};
use crate::cli::Fix;
use crate::site::{Package, Workspace};
use crate::source::byte_at;
use crate::terminal::{print, status};

pub(crate) fn run(arguments: &Fix) -> Result<ExitCode> {
    let mut workspace = Workspace::load(&arguments.selection)?;
    for package in workspace.packages.iter().filter(|package| !certain(package).is_empty()) {
        if !arguments.allow_dirty {
            refuse_dirty(&package.folder)?;
        }
    }
    let mut number = 0;
    // What is a handler now may be at fault in its turn.
    loop {
        let changed = apply_all(&workspace)?;
        if changed == 0 {
            break;
        }
        number += changed;
        workspace = Workspace::load(&arguments.selection)?;
    }
    for (package, fault) in faults(&workspace) {
        show(&workspace.placed(package, fault));
    }
    status("Fixed", format_args!("{}, {} left", count(number, "fault"), faults(&workspace).count()));
    Ok(if workspace.is_faulty() { FAULTY } else { ExitCode::SUCCESS })
}

/// Makes every change that is certain, and gives back how many there were.
fn apply_all(workspace: &Workspace) -> Result<usize> {
    let mut number = 0;
    for package in &workspace.packages {
        for (file, changes) in certain(package) {
            number += changes.len();
            apply(&package.folder.join(file), &workspace.name(package, file), &changes)?;
        }
    }
    Ok(number)
}

/// The changes for each file, the last one first, so that none moves the place of another.
fn certain(package: &Package) -> BTreeMap<&str, Vec<&Suggestion>> {
    let mut files: BTreeMap<&str, Vec<&Suggestion>> = BTreeMap::new();
    let suggestions = package.faults.iter().filter_map(|(_, fault)| fault.suggestion.as_ref());
    for suggestion in suggestions.filter(|suggestion| suggestion.is_certain) {
        let changes = files.entry(&suggestion.path).or_default();
        // Two handlers may want the same type to be public.
        if !changes.contains(&suggestion) {
            changes.push(suggestion);
        }
    }
    for changes in files.values_mut() {
        changes.sort_by_key(|change| std::cmp::Reverse(change.position));
    }
    files
}

/// Nothing is changed that could not be taken back.
fn refuse_dirty(package: &Path) -> Result<()> {
    let output = Command::new("git").args(["status", "--porcelain", "--", "."]).current_dir(package).output();
    match output {
        Ok(output) if output.status.success() && output.stdout.is_empty() => Ok(()),
        Ok(output) if output.status.success() => bail!(
            "there are changes that are not committed, and `fix` would add to them; commit them, or use \
             `--allow-dirty`:\n{}",
            String::from_utf8_lossy(&output.stdout).trim_end()
        ),
        Ok(_) | Err(_) => bail!(
            "`{}` is in no Git repository, so what `fix` changes could not be taken back; use `--allow-dirty` to \
             change it all the same",
            package.display()
        ),
    }
}

/// Changes a file, and shows its lines before and after.
fn apply(path: &Path, name: &str, changes: &[&Suggestion]) -> Result<()> {
    let old = fs::read_to_string(path).with_context(|| format!("cannot read `{name}`"))?;
    let mut new = old.clone();
    for Suggestion { position, width, text, .. } in changes {
        let end = Position { column: position.column + width, ..*position };
        new.replace_range(byte_at(&old, *position)..byte_at(&old, end), text);
    }
    fs::write(path, &new).with_context(|| format!("cannot write `{name}`"))?;
    for (index, (old, new)) in old.lines().zip(new.lines()).enumerate().filter(|(_, (old, new))| old != new) {
        print(format_args!("{name}:{}\n- {old}\n+ {new}\n", index + 1));
    }
    Ok(())
}
