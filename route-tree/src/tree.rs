//! The model: folders, the route files in them, and the handlers those files export.

use std::fmt;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::route::{self, Route};
use crate::segment::Segment;
use crate::{check, scan};

/// A folder of route files, as it stands on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteTree {
    /// The folder that the attribute names.
    pub root: Folder,
}

impl RouteTree {
    /// Reads `folder` below `package` and gives back the tree with everything that is wrong with it.
    ///
    /// The diagnostics are sorted by file and line. Folders whose names are refused are left out of the tree;
    /// what is in it can be emitted as modules even when there are diagnostics, and routed when there are none.
    pub fn read(package: &Path, folder: &str) -> (Self, Vec<Diagnostic>) {
        let (root, mut diagnostics) = scan::scan(package, folder);
        let tree = Self { root };
        diagnostics.extend(tree.check());
        if diagnostics.is_empty() && tree.routes().is_empty() {
            diagnostics.push(scan::no_routes(package, folder));
        }
        diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
        (tree, diagnostics)
    }

    /// What is wrong between the routes of the tree. [`RouteTree::read`] has asked this already.
    pub fn check(&self) -> Vec<Diagnostic> {
        check::check(&self.routes())
    }

    /// The routes of the tree, one for each route file, in the order of their folders.
    pub fn routes(&self) -> Vec<Route<'_>> {
        route::routes(&self.root)
    }
}

/// A folder below (or at) the root of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// The name on disk.
    pub name: String,
    /// What the folder adds to the URL; the root adds nothing, as a group does.
    pub segment: Segment,
    /// The route files in it: one where the tree is valid, or none.
    pub files: Vec<RouteFile>,
    /// The folders in it that lead to a route file, sorted by name.
    pub folders: Vec<Folder>,
}

/// A `route.rs` or `page.rs`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteFile {
    /// Which of the two it is.
    pub kind: FileKind,
    /// The path relative to the package, with `/` between the folders on every system.
    pub path: String,
    /// The handlers, in alphabetical order of their methods.
    pub handlers: Vec<Handler>,
}

/// The two kinds of file that answer requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `route.rs`: one function for each method.
    Route,
    /// `page.rs`: one function `page`, which answers GET and HEAD.
    Page,
}

impl FileKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Route, Self::Page];

    /// The name of the file without its ending, which is also the name of its module.
    pub fn stem(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Page => "page",
        }
    }

    /// The name of the file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Route => "route.rs",
            Self::Page => "page.rs",
        }
    }
}

/// An exported function that answers requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handler {
    /// The method it answers.
    pub method: Method,
    /// The name it is exported by: the method's, or `page`.
    pub name: &'static str,
    /// Where that name stands.
    pub position: Position,
    /// What is known of its signature.
    pub shape: Shape,
    /// What stands between the parentheses of each `#[cfg(…)]` that the handler depends on.
    pub conditions: Vec<String>,
}

/// What the text of a file tells of a handler's signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A function written in the file.
    Function {
        /// Whether the word `async` stands before it.
        is_async: bool,
        /// Where the type of each argument stands.
        arguments: Vec<Position>,
        /// Where the return type stands, or the name of a function that has none.
        output: Position,
    },
    /// A `pub use`, which shows neither the arguments nor whether the function is async.
    Reexport,
}

/// A place in a file, counted as rustc counts it: from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// The methods a route file can export, in the alphabetical order of `Allow`.
///
/// These are the seven of [Next.js](https://nextjs.org/docs/app/api-reference/file-conventions/route#http-methods);
/// CONNECT and TRACE are for proxies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "a method's name says it all")]
pub enum Method {
    Delete,
    Get,
    Head,
    Options,
    Patch,
    Post,
    Put,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Delete, Self::Get, Self::Head, Self::Options, Self::Patch, Self::Post, Self::Put];

    /// The name as it stands in a request.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }

    /// The method with exactly this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == name)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
