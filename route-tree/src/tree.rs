//! The model: folders, the route files in them, and the handlers those files export.

use std::fmt;

use route_url::Segment;

use crate::diagnostic::Label;
use crate::position::Position;

/// A folder of route files, as it is on disk.
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
    /// Creates an empty folder.
    pub fn new(name: &str, segment: Option<Segment<String>>) -> Self {
        let name = name.to_owned();
        Self { name, segment, files: Vec::new(), middleware: None, not_found: None, folders: Vec::new() }
    }

    /// Returns the parameter that the folder is: the name of its field in `Params`.
    pub fn parameter(&self) -> Option<&str> {
        self.segment.as_ref()?.parameter().map(String::as_str)
    }

    /// Whether a file of this kind is in the folder.
    pub(crate) fn has(&self, kind: FileKind) -> bool {
        match kind {
            FileKind::Route | FileKind::Page => self.files.iter().any(|file| file.kind == kind),
            FileKind::Middleware => self.middleware.is_some(),
            FileKind::NotFound => self.not_found.is_some(),
        }
    }

    /// Whether a file with a meaning is at or below the folder.
    pub(crate) fn has_meaning(&self) -> bool {
        let has_file = !self.files.is_empty() || self.middleware.is_some() || self.not_found.is_some();
        has_file || !self.folders.is_empty()
    }
}

/// A file whose name has a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteFile {
    /// The meaning.
    pub kind: FileKind,
    /// The path relative to the package, with `/` between the folders on every system.
    pub path: String,
    /// The exported functions with a meaning, in alphabetical order.
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
    /// Every value.
    pub const ALL: [Self; 4] = [Self::Route, Self::Page, Self::Middleware, Self::NotFound];

    /// Returns the name of the file without its ending, which is also the name of its module.
    pub fn stem(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Page => "page",
            Self::Middleware => "middleware",
            Self::NotFound => "not_found",
        }
    }

    /// Returns the name of the file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Route => "route.rs",
            Self::Page => "page.rs",
            Self::Middleware => "middleware.rs",
            Self::NotFound => "not_found.rs",
        }
    }

    /// Returns the names of the functions with a meaning in the file.
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
    /// The position of that name.
    pub position: Position,
    /// The known parts of its signature.
    pub shape: Shape,
    /// The arguments that take parameters of the path, by axum's `Path` or by `Params`.
    pub path_arguments: Vec<PathArgument>,
    /// The text between the parentheses of each `#[cfg(…)]` that the handler depends on.
    pub conditions: Vec<String>,
}

impl Handler {
    /// The method that it answers: the one it is named after, or GET for a page.
    pub fn method(&self) -> Method {
        Method::from_name(self.name).unwrap_or(Method::Get)
    }
}

/// The parts of a handler's signature that the text of a file shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A function written in the file.
    Function {
        /// Whether the function is written with `async`.
        is_async: bool,
        /// The position of the type of each argument.
        arguments: Vec<Position>,
        /// The position of the return type, or of the function's name if there is none.
        output: Position,
    },
    /// A `pub use`, which shows neither the arguments nor whether the function is async.
    Reexport,
}

/// An argument that takes something from the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathArgument {
    /// The range of its type.
    pub label: Label,
    /// The values that it takes.
    pub values: PathValues,
    /// Whether it is within an `Option` or a `Result`, and so accepts a path without a value for it.
    pub is_wrapped: bool,
}

/// The values that an argument takes from the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathValues {
    /// `Path` of a type that the file does not show.
    Unknown,
    /// `Path<(A, B)>` or `Path<u64>`: as many parameters as this, all there are.
    Count(usize),
    /// `Path<Local>`: the parameters with these names.
    Fields(Vec<String>),
    /// `Params<A, B>`: with these types.
    Types(Vec<ParamType>),
}

/// The number of values that a type is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// One: `u64`, `String`, `Uuid`.
    One,
    /// Several: `Vec<u64>`, `(u64, u64)`.
    Several,
    /// The file does not show it.
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
    /// Every value.
    pub const ALL: [Self; 7] =
        [Self::Delete, Self::Get, Self::Head, Self::Options, Self::Patch, Self::Post, Self::Put];

    /// Returns the name as it appears in a request.
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

    /// Returns the method with exactly this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == name)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
