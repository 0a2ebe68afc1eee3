//! `cargo routes fix`: applies the suggestions that are certain.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};

use anyhow::{Context as _, Result, bail};
use route_tree::{Position, Suggestion};

use crate::FAULTY;
use crate::check::{count, show_all};
use crate::cli::Fix;
use crate::site::Workspace;
use crate::source::byte_at;
use crate::terminal::{print, status};

pub(crate) fn run(arguments: &Fix) -> Result<ExitCode> {
    let mut workspace = Workspace::load(&arguments.selection)?;
    if !arguments.allow_dirty {
        refuse_dirty(&workspace, &certain(&workspace)?)?;
    }
    let mut number = 0;
    // What is a handler now may be at fault in its turn.
    loop {
        let files = certain(&workspace)?;
        if files.is_empty() {
            break;
        }
        for (path, changes) in &files {
            number += changes.changes.len();
            changes.apply(path)?;
        }
        workspace = Workspace::load(&arguments.selection)?;
    }
    show_all(&workspace)?;
    status("Fixed", format_args!("{}, {} left", count(number, "fault"), workspace.faults().count()));
    Ok(if workspace.is_faulty() { FAULTY } else { ExitCode::SUCCESS })
}

/// What is to be changed in a file.
struct Changes {
    /// What the file is called.
    name: String,
    /// The last one first, so that none moves the place of another.
    changes: Vec<Suggestion>,
}

/// The changes for each file. Two handlers may want the same type to be public, and two attributes may name the same
/// folder: one change is made once.
fn certain(workspace: &Workspace) -> Result<BTreeMap<PathBuf, Changes>> {
    let mut files: BTreeMap<PathBuf, Changes> = BTreeMap::new();
    for (package, fault) in workspace.faults() {
        let Some(suggestion) = fault.suggestion.as_ref().filter(|suggestion| suggestion.is_certain) else {
            continue;
        };
        let name = workspace.name(package, &suggestion.path);
        let path = fs::canonicalize(package.folder.join(&suggestion.path))
            .with_context(|| format!("cannot find `{name}`"))?;
        let of_file = files.entry(path).or_insert(Changes { name, changes: Vec::new() });
        if of_file.changes.iter().all(|known| known.position != suggestion.position) {
            of_file.changes.push(suggestion.clone());
        }
    }
    for of_file in files.values_mut() {
        of_file.changes.sort_by_key(|change| Reverse(change.position));
    }
    Ok(files)
}

impl Changes {
    /// Changes the file, and shows its lines before and after.
    fn apply(&self, path: &Path) -> Result<()> {
        let Self { name, changes } = self;
        let old = fs::read_to_string(path).with_context(|| format!("cannot read `{name}`"))?;
        let mut new = old.clone();
        for Suggestion { position, width, text, .. } in changes {
            let end = Position { column: position.column + width, ..*position };
            new.replace_range(byte_at(&old, *position)..byte_at(&old, end), text);
        }
        fs::write(path, &new).with_context(|| format!("cannot write `{name}`"))?;
        for (index, (old, new)) in
            old.lines().zip(new.lines()).enumerate().filter(|(_, (old, new))| old != new)
        {
            print(format_args!("{name}:{}\n- {old}\n+ {new}\n", index + 1))?;
        }
        Ok(())
    }
}

/// Nothing is changed that could not be taken back: the packages have no changes that are not committed, and Git knows
/// each file.
fn refuse_dirty(workspace: &Workspace, files: &BTreeMap<PathBuf, Changes>) -> Result<()> {
    if files.is_empty() {
        return Ok(());
    }
    for package in &workspace.packages {
        refuse_changes(&package.folder, Path::new("."), &package.folder.display().to_string())?;
    }
    for (path, Changes { name, .. }) in files {
        let (Some(folder), Some(file)) = (path.parent(), path.file_name()) else { continue };
        refuse_changes(folder, Path::new(file), name)?;
        let known = git(folder, &["ls-files", "--error-unmatch", "--"], Path::new(file));
        if !known.is_some_and(|output| output.status.success()) {
            bail!(
                "Git does not know `{name}`, so what `fix` changes could not be taken back; use `--allow-dirty` to change it all the same"
            );
        }
    }
    Ok(())
}

fn refuse_changes(folder: &Path, path: &Path, name: &str) -> Result<()> {
    match git(folder, &["status", "--porcelain", "--untracked-files=all", "--"], path) {
        Some(output) if output.status.success() && output.stdout.is_empty() => Ok(()),
        Some(output) if output.status.success() => bail!(
            "there are changes that are not committed, and `fix` would add to them; commit them, or use \
             `--allow-dirty`:\n{}",
            String::from_utf8_lossy(&output.stdout).trim_end()
        ),
        _ => bail!(
            "`{name}` is in no Git repository, so what `fix` changes could not be taken back; use `--allow-dirty` to \
             change it all the same"
        ),
    }
}

/// What Git says of a path, if there is Git.
fn git(folder: &Path, arguments: &[&str], path: &Path) -> Option<Output> {
    Command::new("git").args(arguments).arg(path).current_dir(folder).output().ok()
}
