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

    /// Returns the functions with a meaning in the file.
    pub fn exports(self) -> &'static [Export] {
        match self {
            Self::Route => &METHOD_EXPORTS,
            Self::Page => &[Export::Page],
            Self::Middleware => &[Export::Middleware, Export::Layer],
            Self::NotFound => &[Export::NotFound],
        }
    }

    /// Returns the function of this name, if it has a meaning in the file.
    pub(crate) fn export(self, name: &str) -> Option<Export> {
        self.exports().iter().copied().find(|export| export.name() == name)
    }
}

const METHOD_EXPORTS: [Export; 7] = [
    Export::Method(Method::Delete),
    Export::Method(Method::Get),
    Export::Method(Method::Head),
    Export::Method(Method::Options),
    Export::Method(Method::Patch),
    Export::Method(Method::Post),
    Export::Method(Method::Put),
];

/// The meaning of an exported function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The handler of a method, in `route.rs`.
    Method(Method),
    /// `page` in `page.rs`.
    Page,
    /// `middleware` in `middleware.rs`: a function that runs around the routes.
    Middleware,
    /// `layer` in `middleware.rs`: a function that makes a tower layer.
    Layer,
    /// `not_found` in `not_found.rs`.
    NotFound,
}

impl Export {
    /// Returns the name of the function.
    pub fn name(self) -> &'static str {
        match self {
            Self::Method(method) => method.as_str(),
            Self::Page => "page",
            Self::Middleware => "middleware",
            Self::Layer => "layer",
            Self::NotFound => "not_found",
        }
    }

    /// Returns the method that the function answers, if it is a handler of a route. HEAD runs GET.
    pub fn method(self) -> Option<Method> {
        match self {
            Self::Method(method) => Some(method),
            Self::Page => Some(Method::Get),
            Self::Middleware | Self::Layer | Self::NotFound => None,
        }
    }
}

/// An exported function that has a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handler {
    /// The meaning, which is also the name it is exported by.
    pub export: Export,
    /// The position of the name.
    pub position: Position,
    /// The known parts of its signature.
    pub shape: Shape,
    /// The arguments that take parameters of the path, by axum's `Path` or by `Params`.
    pub path_arguments: Vec<PathArgument>,
    /// The text between the parentheses of each `#[cfg(…)]` that the handler depends on.
    pub conditions: Vec<String>,
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
