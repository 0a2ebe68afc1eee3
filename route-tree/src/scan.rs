//! Walks the folder and reads its route files.

mod stray_files;

use std::fs;
use std::io;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Diagnostic, Label};
use crate::file::handlers::read_file;
use crate::file::source::path_in;
use crate::scan::stray_files::StrayFile;
use crate::segment::{self, Refusal, parse_segment};
use crate::tree::{FileKind, Folder, RouteTree};

/// Reads the folder: everything that leads to a route file, with everything that is wrong with it.
pub(crate) fn scan(package: &Path, folder: &str) -> (RouteTree, Vec<Diagnostic>) {
    let directory = package.join(folder);
    let open = vec![Open::root(folder)];
    let mut scan = Scan { package, open, strays: Vec::new(), diagnostics: Vec::new() };
    if let Some(diagnostic) = unusable(&directory, folder) {
        scan.diagnostics.push(diagnostic);
        return scan.finish();
    }
    let mut entries =
        WalkDir::new(&directory).min_depth(1).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) => {
                if scan.visit(&entry) == Visit::SkipFolder {
                    entries.skip_current_dir();
                }
            }
            Err(error) => scan.unreadable(&error),
        }
    }
    scan.finish()
}

/// Reports a folder without any route file.
pub(crate) fn no_routes(package: &Path, folder: &str) -> Diagnostic {
    Diagnostic::tree(
        format!("there is no `route.rs` and no `page.rs` in `{}`", package.join(folder).display()),
        Vec::new(),
        format!(
            "write `{folder}/route.rs`, which answers `/`: pub async fn GET() -> &'static str {{ \"Hello\" }}"
        ),
    )
}

/// Reports a folder of routes that cannot be read, by its full path.
fn unusable(directory: &Path, folder: &str) -> Option<Diagnostic> {
    let (fault, help) = match fs::read_dir(directory) {
        Ok(_) => return None,
        Err(error) if error.kind() == io::ErrorKind::NotFound => (
            "does not exist".to_owned(),
            format!("create the folder, or name another one: `{folder}` is relative to the package"),
        ),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            ("is not a folder".to_owned(), "name the folder that holds the route files".to_owned())
        }
        Err(error) => (format!("cannot be read: {error}"), "make it readable".to_owned()),
    };
    let message = format!("the folder of routes `{}` {fault}", directory.display());
    Some(Diagnostic::tree(message, Vec::new(), help))
}

/// A folder whose entries are being visited.
struct Open {
    folder: Folder,
    path: String,
    /// The names of the files without a meaning.
    others: Vec<String>,
    /// The reason why its name is refused, which is reported only if a route file is below.
    refusal: Option<Refusal>,
}

impl Open {
    fn root(folder: &str) -> Self {
        Self::new(Folder::new(folder, None), folder.to_owned(), None)
    }

    fn new(folder: Folder, path: String, refusal: Option<Refusal>) -> Self {
        Self { folder, path, others: Vec::new(), refusal }
    }
}

#[derive(PartialEq)]
enum Visit {
    Done,
    SkipFolder,
}

struct Scan<'a> {
    package: &'a Path,
    /// The folders from the root to the one being visited.
    open: Vec<Open>,
    strays: Vec<StrayFile>,
    diagnostics: Vec<Diagnostic>,
}

impl Scan<'_> {
    fn visit(&mut self, entry: &DirEntry) -> Visit {
        while self.open.len() > entry.depth() {
            self.close();
        }
        let is_folder = entry.file_type().is_dir();
        let Some(name) = entry.file_name().to_str() else {
            return self.not_unicode(entry, is_folder);
        };
        if !is_folder {
            self.file(entry.path(), name);
            return Visit::Done;
        }
        if segment::is_private(name) {
            return Visit::SkipFolder;
        }
        let path = self.path_of(name);
        let (segment, refusal) = match parse_segment(name) {
            Ok(segment) => (segment, None),
            Err(refusal) => (None, Some(refusal)),
        };
        self.open.push(Open::new(Folder::new(name, segment), path, refusal));
        Visit::Done
    }

    fn file(&mut self, full_path: &Path, name: &str) {
        let last = self.open.len() - 1;
        let Some(kind) = FileKind::ALL.into_iter().find(|kind| kind.file_name() == name) else {
            return self.open[last].others.push(name.to_owned());
        };
        let path = self.path_of(name);
        let text = match fs::read_to_string(full_path) {
            Ok(text) => text,
            Err(error) => return self.diagnostics.push(unreadable(path, &error)),
        };
        let (file, diagnostics) = read_file(kind, path, &text);
        self.diagnostics.extend(diagnostics);
        let folder = &mut self.open[last].folder;
        match kind {
            FileKind::Route | FileKind::Page => folder.files.push(file),
            FileKind::Middleware => folder.middleware = Some(file),
            FileKind::NotFound => folder.not_found = Some(file),
        }
    }

    /// The path of an entry of the folder being visited, relative to the package.
    fn path_of(&self, name: &str) -> String {
        let last = self.open.len() - 1;
        format!("{}/{name}", self.open[last].path)
    }

    /// Moves a folder whose entries have all been visited into the folder around it.
    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.collect_stray_files(&open);
        let Open { folder, path, refusal, .. } = open;
        let Some(parent) = self.open.last_mut() else { return };
        if !folder.has_meaning() {
            return;
        }
        match refusal {
            None => parent.folder.folders.push(folder),
            Some(refusal) => self.diagnostics.push(Diagnostic::tree(
                refusal.message,
                vec![Label::whole(path, "")],
                refusal.help,
            )),
        }
    }

    fn finish(mut self) -> (RouteTree, Vec<Diagnostic>) {
        while self.open.len() > 1 {
            self.close();
        }
        let root = self.open.swap_remove(0);
        self.collect_stray_files(&root);
        let used_from = [self.package.join(root.path), self.package.join("src")];
        self.diagnostics.extend(stray_files::unused(self.strays, &used_from));
        (RouteTree { root: root.folder }, self.diagnostics)
    }

    /// Collects the files in a folder that may have been meant to have a meaning.
    fn collect_stray_files(&mut self, open: &Open) {
        let Open { folder, path, others, .. } = open;
        let directory = self.package.join(path);
        let stray = |name: &String| {
            stray_files::stray_file(name, &format!("{path}/{name}"), folder, directory.join(name))
        };
        self.strays.extend(others.iter().filter_map(stray));
    }

    fn not_unicode(&mut self, entry: &DirEntry, is_folder: bool) -> Visit {
        if !is_folder {
            return Visit::Done;
        }
        let path = self.path_of(&entry.file_name().to_string_lossy());
        self.diagnostics.push(Diagnostic::tree(
            "the name of this folder is not UTF-8",
            vec![Label::whole(path, "")],
            "rename the folder",
        ));
        Visit::SkipFolder
    }

    fn unreadable(&mut self, error: &walkdir::Error) {
        let path = error.path().map(Path::to_owned).unwrap_or_default();
        if is_dangling_link(&path, error.io_error()) {
            return;
        }
        let path = self.relative(&path);
        self.diagnostics.push(match (error.loop_ancestor(), error.io_error()) {
            (Some(ancestor), _) => Diagnostic::tree(
                format!("this link leads back to `{}`, so the tree is endless", self.relative(ancestor)),
                vec![Label::whole(path, "")],
                "remove the link",
            ),
            (None, Some(error)) => unreadable(path, error),
            (None, None) => unreadable(path, &io::Error::other(error.to_string())),
        });
    }

    fn relative(&self, path: &Path) -> String {
        path_in(self.package, path)
    }
}

/// Whether a link is dangling and not named like a route file. Editors create dangling links beside an edited file.
fn is_dangling_link(path: &Path, error: Option<&io::Error>) -> bool {
    let is_route_file = FileKind::ALL.iter().any(|kind| path.ends_with(kind.file_name()));
    let is_missing = error.is_some_and(|error| error.kind() == io::ErrorKind::NotFound);
    is_missing && path.is_symlink() && !is_route_file
}

fn unreadable(path: String, error: &io::Error) -> Diagnostic {
    let (message, help) = match error.kind() {
        io::ErrorKind::InvalidData => ("this file is not UTF-8".to_owned(), "save it as UTF-8"),
        _ => (format!("this cannot be read: {error}"), "make it readable, or remove it"),
    };
    Diagnostic::tree(message, vec![Label::whole(path, "")], help)
}
