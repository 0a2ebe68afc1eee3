//! The items that names of a file stand for, as far as the file shows.

use syn::ext::IdentExt as _;
use syn::{Ident, Path, UseTree};

use crate::file::items::{ItemKind, Items};

/// The names that a file brings into scope.
pub(crate) struct Imports<'a> {
    /// Each name with the path it stands for.
    names: Vec<(String, Vec<String>)>,
    /// The paths whose items are all in scope.
    globs: Vec<Vec<String>>,
    /// The names of the items that the file declares itself.
    declared: Vec<&'a Ident>,
}

impl<'a> Imports<'a> {
    pub(crate) fn of(items: &'a Items) -> Self {
        let mut imports = Self { names: Vec::new(), globs: Vec::new(), declared: Vec::new() };
        for item in &items.items {
            match &item.kind {
                ItemKind::Use(tree) => imports.read(&tree.tree, &mut Vec::new()),
                kind => imports.declared.extend(kind.named().map(|(_, name)| name)),
            }
        }
        imports
    }

    fn read(&mut self, tree: &UseTree, path: &mut Vec<String>) {
        let joined = |path: &[String], name: &Ident| [path, &[name.unraw().to_string()]].concat();
        match tree {
            UseTree::Path(tree) => {
                path.push(tree.ident.unraw().to_string());
                self.read(&tree.tree, path);
                path.pop();
            }
            // `use axum::extract::{self, Path}` brings `extract` itself.
            UseTree::Name(name) if name.ident == "self" => {
                self.names.extend(path.last().map(|last| (last.clone(), path.clone())));
            }
            UseTree::Name(name) => {
                self.names.push((name.ident.unraw().to_string(), joined(path, &name.ident)));
            }
            UseTree::Rename(rename) => {
                self.names.push((rename.rename.unraw().to_string(), joined(path, &rename.ident)));
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.read(tree, path)),
            UseTree::Glob(_) => self.globs.push(path.clone()),
        }
    }

    /// Whether the first name of a path is the file's own, or brought in by its name.
    pub(crate) fn shadows(&self, path: &Path) -> bool {
        path.segments.first().is_some_and(|first| {
            let first = first.ident.unraw().to_string();
            self.declares(&first) || self.names.iter().any(|(name, _)| *name == first)
        })
    }

    fn declares(&self, name: &str) -> bool {
        self.declared.iter().any(|declared| declared.unraw() == name)
    }

    /// Whether a name is brought in, and not as that of the item at `full`.
    pub(crate) fn is_other(&self, name: &str, full: &[&str]) -> bool {
        self.names.iter().any(|(known, path)| known == name && path != full)
    }

    /// Whether a path means the item at `full`, a path with at least two parts.
    pub(crate) fn means(&self, path: &Path, full: &[&str]) -> bool {
        let written: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        let Some((first, rest)) = written.split_first() else { return false };
        let mut imported = self.names.iter().filter(|(name, _)| name == first).peekable();
        if imported.peek().is_some() {
            // Under conditions one name may stand for several items.
            return imported.all(|(_, begin)| begin.iter().chain(rest).eq(full));
        }
        if written == full {
            return true;
        }
        let [parent @ .., _] = full else { return false };
        full.last() == Some(&first.as_str())
            && rest.is_empty()
            && !self.declares(first)
            && self.globs.iter().any(|glob| glob == parent)
    }
}

/// Returns the names that a `use` brings into scope.
pub(crate) fn exported_names(tree: &UseTree) -> Vec<&Ident> {
    match tree {
        UseTree::Path(path) => exported_names(&path.tree),
        UseTree::Name(name) => vec![&name.ident],
        UseTree::Rename(rename) => vec![&rename.rename],
        UseTree::Group(group) => group.items.iter().flat_map(exported_names).collect(),
        UseTree::Glob(_) => Vec::new(),
    }
}
