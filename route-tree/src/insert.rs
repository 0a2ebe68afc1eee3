//! Insertion of a file that is not written yet, so that its diagnostics are known before.

use crate::segment::{Refusal, is_private, parse_segment};
use crate::tree::{FileKind, Folder, RouteFile, RouteTree};

impl RouteTree {
    /// Puts a file into the folder with these names, below the root. [`check`](crate::check()) reports what is wrong with the result.
    ///
    /// # Errors
    ///
    /// If the name of a folder is refused.
    pub fn insert(&mut self, folders: &[&str], file: RouteFile) -> Result<(), Refusal> {
        let mut at = &mut self.root;
        for name in folders {
            if is_private(name) {
                return Err(Refusal {
                    message: format!("`{name}` is private, so nothing in it answers requests"),
                    help: format!("write `%5F{}` for a URL that begins with `_`", &name[1..]),
                });
            }
            let segment = parse_segment(name)?;
            let index = at.folders.binary_search_by(|folder| folder.name.as_str().cmp(name));
            let index = index.unwrap_or_else(|index| {
                at.folders.insert(index, Folder::new(name, segment));
                index
            });
            at = &mut at.folders[index];
        }
        match file.kind {
            FileKind::Route | FileKind::Page => at.files.push(file),
            FileKind::Middleware => at.middleware = Some(file),
            FileKind::NotFound => at.not_found = Some(file),
        }
        Ok(())
    }
}
