//! The model: folders, the route files in them, and the handlers those files export.

use std::fmt;

use route_url::Segment;

use crate::diagnostic::Label;
use crate::position::Position;

/// A folder of route files, as it stands on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteTree {
    /// The folder that the attribute names.
    pub root: Folder,
}

/// A folder below (or at) the root of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// The name on disk.
    pub name: String,
    /// The segment that the folder adds to the URL. The root and groups add none.
    pub segment: Option<Segment<String>>,
    /// The `route.rs` or `page.rs` in it: one where the tree is valid, or none.
    pub files: Vec<RouteFile>,
    /// Its `middleware.rs`, which runs around every route at and below it.
    pub middleware: Option<RouteFile>,
    /// Its `not_found.rs`, which answers what no route at or below it does.
    pub not_found: Option<RouteFile>,
    /// The folders in it that lead to a route file, sorted by name.
    pub folders: Vec<Folder>,
}

impl Folder {
    /// A folder with nothing in it.
    pub fn new(name: &str, segment: Option<Segment<String>>) -> Self {
        let name = name.to_owned();
        Self { name, segment, files: Vec::new(), middleware: None, not_found: None, folders: Vec::new() }
    }

    /// Returns the parameter that the folder is: the name of its field in `Params`.
    pub fn parameter(&self) -> Option<&str> {
        self.segment.as_ref()?.parameter().map(String::as_str)
    }

    /// Whether a file of this kind is in it.
    pub(crate) fn has(&self, kind: FileKind) -> bool {
        match kind {
            FileKind::Route | FileKind::Page => self.files.iter().any(|file| file.kind == kind),
            FileKind::Middleware => self.middleware.is_some(),
            FileKind::NotFound => self.not_found.is_some(),
        }
    }

    /// Whether anything in it answers requests, or runs around what does.
    pub(crate) fn has_meaning(&self) -> bool {
        let has_file = !self.files.is_empty() || self.middleware.is_some() || self.not_found.is_some();
        has_file || !self.folders.is_empty()
    }
}

/// A file that its name gives a meaning to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteFile {
    /// Which meaning.
    pub kind: FileKind,
    /// The path relative to the package, with `/` between the folders on every system.
    pub path: String,
    /// The functions that its meaning asks for, in alphabetical order.
    pub handlers: Vec<Handler>,
}

/// The kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `route.rs`: one function for each method.
    Route,
    /// `page.rs`: one function `page`, which answers GET and HEAD.
    Page,
    /// `middleware.rs`: a function `middleware`, or one `layer` that gives a tower layer.
    Middleware,
    /// `not_found.rs`: a function `not_found`.
    NotFound,
}

impl FileKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Route, Self::Page, Self::Middleware, Self::NotFound];

    /// The name of the file without its ending, which is also the name of its module.
    pub fn stem(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Page => "page",
            Self::Middleware => "middleware",
            Self::NotFound => "not_found",
        }
    }

    /// The name of the file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Route => "route.rs",
            Self::Page => "page.rs",
            Self::Middleware => "middleware.rs",
            Self::NotFound => "not_found.rs",
        }
    }

    /// The names of the functions that have a meaning in it.
    pub fn exports(self) -> &'static [&'static str] {
        match self {
            Self::Route => &["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"],
            Self::Page => &["page"],
            Self::Middleware => &["middleware", "layer"],
            Self::NotFound => &["not_found"],
        }
    }
}

/// An exported function that has a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handler {
    /// The name it is exported by.
    pub name: &'static str,
    /// Where that name stands.
    pub position: Position,
    /// What is known of its signature.
    pub shape: Shape,
    /// What it takes from the path by axum's `Path` or by `Params`.
    pub path_arguments: Vec<PathArgument>,
    /// What stands between the parentheses of each `#[cfg(…)]` that the handler depends on.
    pub conditions: Vec<String>,
}

impl Handler {
    /// The method that it answers: the one it is named after, or GET for a page.
    pub fn method(&self) -> Method {
        Method::from_name(self.name).unwrap_or(Method::Get)
    }
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

/// An argument that takes something from the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathArgument {
    /// Where its type stands.
    pub label: Label,
    /// What it takes.
    pub values: PathValues,
    /// Whether it stands within an `Option` or a `Result`, and so copes with a path that has nothing for it.
    pub is_wrapped: bool,
}

/// What an argument takes from the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathValues {
    /// `Path` of a type that the file does not tell enough about.
    Unknown,
    /// `Path<(A, B)>` or `Path<u64>`: as many parameters as this, all there are.
    Count(usize),
    /// `Path<Local>`: the parameters with these names.
    Fields(Vec<String>),
    /// `Params<A, B>`: with these types.
    Types(Vec<ParamType>),
}

/// What the text of a type tells of how many values it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// One: `u64`, `String`, `Uuid`.
    One,
    /// Several: `Vec<u64>`, `(u64, u64)`.
    Several,
    /// The file does not tell.
    Unknown,
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
