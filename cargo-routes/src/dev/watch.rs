//! Watching the files that the application is built from.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use anyhow::{Context as _, Result};
use ignore::gitignore::Gitignore;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Event;
use crate::cargo::metadata;
use crate::site::{Package, Workspace};
use crate::terminal::warn;

/// What is watched: the folders of the package and of those that it is built with, but for what Git ignores, and what
/// is hidden.
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    filter: Filter,
    /// The folder of the package.
    package: PathBuf,
    watched: BTreeSet<PathBuf>,
}

impl Watch {
    /// Begins to send changes.
    pub(super) fn start(workspace: &Workspace, package: &Package, events: Sender<Event>) -> Result<Self> {
        let routes = package.sites.iter().map(|site| package.folder.join(&site.annotation.folder));
        let filter = Filter {
            target_directory: workspace.target_directory.clone(),
            routes: routes.collect(),
            root: workspace.root.clone(),
        };
        let of_events = filter.clone();
        let send = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            let is_lost = event.need_rescan().then(|| of_events.root.clone());
            let is_read = matches!(event.kind, EventKind::Access(_));
            let changed = event.paths.into_iter().filter(|path| !is_read && of_events.passes(path));
            for path in changed.chain(is_lost) {
                // Nobody listens any more when the command ends.
                let _ = events.send(Event::Changed(path));
            }
        };
        let watcher = notify::recommended_watcher(send).context("cannot watch the files")?;
        let mut watch = Self { watcher, filter, package: package.folder.clone(), watched: BTreeSet::new() };
        watch.follow(&[]);
        Ok(watch)
    }

    /// Watches the folders that have come since, or have come again: a watched folder that is removed is lost.
    pub(super) fn follow(&mut self, changed: &[PathBuf]) {
        self.watched.retain(|path| !changed.contains(path));
        let mut roots = packages(&self.package);
        roots.extend(self.filter.routes.iter().cloned());
        for root in roots.into_iter().chain([self.filter.root.clone()]) {
            let entries = fs::read_dir(&root).into_iter().flatten().flatten().map(|entry| entry.path());
            // What is ignored, such as `target`, is not looked into, so only the others are watched whole.
            let folders =
                entries.filter(|path| path.is_dir() && self.filter.passes(path)).collect::<Vec<_>>();
            self.watch(root.clone(), RecursiveMode::NonRecursive);
            if root != self.filter.root || root == self.package {
                folders.into_iter().for_each(|folder| self.watch(folder, RecursiveMode::Recursive));
            }
        }
    }

    fn watch(&mut self, folder: PathBuf, mode: RecursiveMode) {
        if folder.is_dir() && !self.watched.contains(&folder) {
            match self.watcher.watch(&folder, mode) {
                Ok(()) => drop(self.watched.insert(folder)),
                Err(error) => warn(format_args!("cannot watch `{}`: {error}", folder.display())),
            }
        }
    }
}

/// The folders of a package and of the packages on this machine that it depends on.
fn packages(package: &Path) -> Vec<PathBuf> {
    let mut folders = vec![package.to_owned()];
    // Cargo tells of all members of a workspace at once.
    let mut known: Vec<cargo_metadata::Package> = Vec::new();
    let mut next = 0;
    while let Some(folder) = folders.get(next) {
        next += 1;
        let manifest = folder.join("Cargo.toml");
        if known.iter().all(|package| package.manifest_path != manifest) {
            // What is wrong with a manifest the build says.
            known.extend(metadata(Some(&manifest)).into_iter().flat_map(|metadata| metadata.packages));
        }
        let package = known.iter().find(|package| package.manifest_path == manifest);
        let dependencies = package.iter().flat_map(|package| &package.dependencies);
        for folder in dependencies.filter_map(|dependency| dependency.path.clone()).map(PathBuf::from) {
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
    }
    folders
}

/// Which changes matter.
#[derive(Clone)]
struct Filter {
    target_directory: PathBuf,
    /// The folders of routes, in which `.well-known` is a folder like any other.
    routes: Vec<PathBuf>,
    /// The folder of the workspace.
    root: PathBuf,
}

impl Filter {
    fn passes(&self, path: &Path) -> bool {
        let is_hidden =
            |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let is_route = self.routes.iter().any(|routes| path.starts_with(routes));
        // Folders around the workspace may be hidden: that is not the package's doing.
        let mut inner = path.ancestors().take_while(|path| !self.root.starts_with(path));
        let is_hidden = !is_route && inner.any(is_hidden);
        !path.starts_with(&self.target_directory) && !is_hidden && !is_ignored(path)
    }
}

/// Whether a `.gitignore` beside a path or above it ignores it. The nearest one decides.
fn is_ignored(path: &Path) -> bool {
    let is_folder = path.is_dir();
    for folder in path.ancestors().skip(1) {
        let (ignored, _) = Gitignore::new(folder.join(".gitignore"));
        let found = ignored.matched_path_or_any_parents(path, is_folder);
        if !found.is_none() {
            return found.is_ignore();
        }
        if folder.join(".git").exists() {
            break;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::Filter;
    use std::fs;

    #[test]
    fn only_what_is_built_matters() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        for (file, text) in
            [(".gitignore", "/app\n*.db\n"), ("web/.gitignore", "/data\n!kept.db\n"), ("web/src/x", "")]
        {
            fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
            fs::write(root.join(file), text).unwrap();
        }
        let filter = Filter {
            target_directory: root.join("target"),
            routes: vec![root.join("web/app")],
            root: root.to_owned(),
        };
        for (path, expected) in [
            ("web/app/route.rs", true),
            ("web/app/.well-known/route.rs", true),
            ("app/route.rs", false),
            ("web/src/main.rs", true),
            ("web/src/x.db", false),
            ("web/src/kept.db", true),
            ("web/data/log", false),
            ("web/.idea/workspace.xml", false),
            ("web/src/.main.rs.swp", false),
            ("target/debug/web", false),
            ("Cargo.toml", true),
        ] {
            assert_eq!(filter.passes(&root.join(path)), expected, "{path}");
        }
    }
}
