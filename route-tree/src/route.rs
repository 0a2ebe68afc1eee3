//! Routes: the tree read as URLs.

use route_url::{Segment, pattern};

use crate::tree::{Folder, RouteFile, RouteTree};

/// A file with the folders that lead to it.
#[derive(Clone, Debug)]
pub struct Route<'tree> {
    /// The folders from the root down to the one that holds the file.
    pub folders: Vec<&'tree Folder>,
    /// The file.
    pub file: &'tree RouteFile,
}

impl<'tree> Route<'tree> {
    /// Returns the segments of its URL. A group adds none.
    pub fn segments(&self) -> impl Iterator<Item = Segment<&'tree str>> {
        segments(&self.folders)
    }

    /// Returns the URL pattern as axum writes it: `/users/{id}/files/{*path}`.
    pub fn pattern(&self) -> String {
        pattern(self.segments())
    }
}

impl RouteTree {
    /// Returns every folder, the root first, with the folders that lead to it.
    pub(crate) fn paths(&self) -> Vec<Vec<&Folder>> {
        fn walk<'tree>(folders: &[&'tree Folder], found: &mut Vec<Vec<&'tree Folder>>) {
            found.push(folders.to_vec());
            for child in folders.last().into_iter().flat_map(|folder| &folder.folders) {
                walk(&[folders, &[child]].concat(), found);
            }
        }
        let mut found = Vec::new();
        walk(&[&self.root], &mut found);
        found
    }

    /// The routes of the tree, one for each route file, in the order of their folders.
    pub fn routes(&self) -> Vec<Route<'_>> {
        files(&self.root, |folder| &folder.files)
    }

    /// Every file of the tree: routes, `middleware.rs` and `not_found.rs`.
    pub fn files(&self) -> Vec<Route<'_>> {
        [self.routes(), self.middlewares(), self.not_found_files()].concat()
    }

    /// The `middleware.rs` files of the tree, in the order of their folders.
    pub fn middlewares(&self) -> Vec<Route<'_>> {
        files(&self.root, |folder| folder.middleware.as_slice())
    }

    /// Returns the folders that answer what none of their routes matches, the root first.
    pub fn not_founds(&self) -> Vec<NotFound<'_>> {
        not_founds(&self.root)
    }

    /// The `not_found.rs` files of the tree, in the order of their folders.
    pub fn not_found_files(&self) -> Vec<Route<'_>> {
        files(&self.root, |folder| folder.not_found.as_slice())
    }
}

/// The files at and below a folder that `pick` takes from each, with the folders that lead there.
fn files<'tree>(
    root: &'tree Folder,
    pick: impl Fn(&'tree Folder) -> &'tree [RouteFile],
) -> Vec<Route<'tree>> {
    fn walk<'tree>(
        folders: &[&'tree Folder],
        pick: &dyn Fn(&'tree Folder) -> &'tree [RouteFile],
        found: &mut Vec<Route<'tree>>,
    ) {
        let Some(folder) = folders.last() else { return };
        found.extend(pick(folder).iter().map(|file| Route { folders: folders.to_vec(), file }));
        for child in &folder.folders {
            walk(&[folders, &[child]].concat(), pick, found);
        }
    }
    let mut found = Vec::new();
    walk(&[root], &pick, &mut found);
    found
}

/// A folder that answers what none of its routes matches: by its own `not_found.rs`, or, if it has a `middleware.rs`
/// only, by the nearest one around it, within that middleware.
#[derive(Clone, Debug)]
pub struct NotFound<'tree> {
    /// The folders from the root down to the one that answers.
    pub folders: Vec<&'tree Folder>,
    /// The nearest `not_found.rs`. Without one the answer is an empty 404.
    pub file: Option<Route<'tree>>,
}

impl<'tree> NotFound<'tree> {
    /// Returns the segments of its URL.
    pub fn segments(&self) -> impl Iterator<Item = Segment<&'tree str>> {
        segments(&self.folders)
    }

    /// Returns the nearest `not_found.rs`.
    pub(crate) fn file(&self) -> Option<Route<'tree>> {
        self.file.clone()
    }

    /// Whether the folder is the root, whose answer is the fallback of the router.
    pub fn is_fallback(&self) -> bool {
        self.folders.len() == 1
    }
}

/// The not-founds of a tree, the root's first.
pub(crate) fn not_founds(root: &Folder) -> Vec<NotFound<'_>> {
    fn walk<'tree>(
        folders: &[&'tree Folder],
        nearest: Option<&Route<'tree>>,
        found: &mut Vec<NotFound<'tree>>,
    ) {
        let Some(folder) = folders.last() else { return };
        let own = folder.not_found.as_ref().map(|file| Route { folders: folders.to_vec(), file });
        // The URL of a group is that of the folder around it, and a catch-all leaves nothing to be missed.
        let is_own_url = folder.segment.as_ref().is_some_and(|segment| !segment.is_catch_all());
        let is_guarded = folder.middleware.is_some() && is_own_url;
        let nearest = own.as_ref().or(nearest);
        if own.is_some() || is_guarded || folders.len() == 1 {
            found.push(NotFound { folders: folders.to_vec(), file: nearest.cloned() });
        }
        for child in &folder.folders {
            walk(&[folders, &[child]].concat(), nearest, found);
        }
    }
    let mut found = Vec::new();
    walk(&[root], None, &mut found);
    found
}

fn segments<'a, 'tree>(
    folders: &'a [&'tree Folder],
) -> impl Iterator<Item = Segment<&'tree str>> + use<'a, 'tree> {
    folders.iter().filter_map(|folder| folder.segment.as_ref().map(Segment::as_deref))
}
