//! Watching the files that the application is built from.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use anyhow::{Context as _, Result};
use ignore::WalkBuilder;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Event;
use crate::cli::Selection;
use crate::site::{Package, Workspace, metadata};
use crate::terminal::warn;

/// What is watched: the folders of the package and of those that it is built with, but for what Git ignores, and what
/// is hidden.
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    roots: Vec<PathBuf>,
    watched: BTreeSet<PathBuf>,
}

impl Watch {
    /// Begins to send changes.
    pub(super) fn start(
        selection: &Selection,
        workspace: &Workspace,
        package: &Package,
        events: Sender<Event>,
    ) -> Result<Self> {
        let roots = roots(selection, package)?;
        let filter = Filter::new(&roots, workspace);
        let send = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            if matches!(event.kind, EventKind::Access(_)) {
                return;
            }
            for path in event.paths.into_iter().filter(|path| filter.passes(path)) {
                // Nobody listens any more when the command ends.
                let _ = events.send(Event::Changed(path));
            }
        };
        let watcher = notify::recommended_watcher(send).context("cannot watch the files")?;
        let mut watch = Self { watcher, roots, watched: BTreeSet::new() };
        watch.follow();
        Ok(watch)
    }

    /// Watches the folders that have been made since.
    pub(super) fn follow(&mut self) {
        for root in &self.roots {
            // A folder that is ignored, such as `target`, is not looked into, so only the others are watched whole.
            for entry in WalkBuilder::new(root).max_depth(Some(1)).build().flatten() {
                let mode =
                    if entry.depth() == 0 { RecursiveMode::NonRecursive } else { RecursiveMode::Recursive };
                let path = entry.into_path();
                if !path.is_dir() || self.watched.contains(&path) {
                    continue;
                }
                match self.watcher.watch(&path, mode) {
                    Ok(()) => drop(self.watched.insert(path)),
                    Err(error) => warn(format_args!("cannot watch `{}`: {error}", path.display())),
                }
            }
        }
        // One that is gone may come back.
        self.watched.retain(|path| path.is_dir());
    }
}

/// The folders of the package, and of the packages on this machine that it depends on.
fn roots(selection: &Selection, package: &Package) -> Result<Vec<PathBuf>> {
    let metadata = metadata(selection.manifest_path.as_deref())?;
    let mut roots = vec![package.folder.clone()];
    let mut next = 0;
    while let Some(root) = roots.get(next).cloned() {
        next += 1;
        let manifest = root.join("Cargo.toml");
        let Some(package) = metadata.packages.iter().find(|package| package.manifest_path == manifest) else {
            continue;
        };
        for folder in package.dependencies.iter().filter_map(|dependency| dependency.path.clone()) {
            let folder = PathBuf::from(folder);
            if !roots.contains(&folder) {
                roots.push(folder);
            }
        }
    }
    Ok(roots)
}

/// Which changes matter.
struct Filter {
    target_directory: PathBuf,
    /// What Git ignores in each root.
    ignored: Vec<(PathBuf, Gitignore)>,
}

impl Filter {
    fn new(roots: &[PathBuf], workspace: &Workspace) -> Self {
        let ignored = roots.iter().map(|root| {
            let mut builder = GitignoreBuilder::new(root);
            // A file that is not there, or has a line that is none, ignores nothing.
            let _ = builder.add(workspace.root.join(".gitignore"));
            let _ = builder.add(root.join(".gitignore"));
            (root.clone(), builder.build().unwrap_or_else(|_| Gitignore::empty()))
        });
        Self { target_directory: workspace.target_directory.clone(), ignored: ignored.collect() }
    }

    fn passes(&self, path: &Path) -> bool {
        if path.starts_with(&self.target_directory) {
            return false;
        }
        self.ignored.iter().any(|(root, ignored)| {
            path.strip_prefix(root).is_ok_and(|inner| {
                let is_hidden = inner.iter().any(|part| part.to_string_lossy().starts_with('.'));
                !is_hidden && !ignored.matched_path_or_any_parents(inner, path.is_dir()).is_ignore()
            })
        })
    }
}
