//! Reads a folder of route files and judges it: the one scanner behind every tool.
//!
//! This is the only crate that touches the file system or knows a rule of the project. It gives back plain
//! data: the tree as it stands on disk, the routes it stands for, and every fault at once.
//!
//! ```
//! # let package = tempfile::tempdir().unwrap();
//! # std::fs::create_dir_all(package.path().join("app/users/[id]")).unwrap();
//! # std::fs::write(package.path().join("app/users/[id]/route.rs"), "pub async fn GET() {}").unwrap();
//! let (tree, diagnostics) = route_tree::RouteTree::read(package.path(), "app");
//! assert!(diagnostics.is_empty());
//! assert_eq!(tree.routes()[0].pattern(), "/users/{id}");
//! ```

mod annotation;
mod attribute;
mod check;
mod diagnostic;
mod enclosing;
mod export_rules;
mod exports;
mod fallback;
mod imports;
mod insert;
mod items;
mod matching;
mod path_arguments;
mod plain;
mod route;
mod scan;
mod segment;
mod signature;
mod stray_files;
mod suggest;
mod suggestions;
mod tree;

pub use annotation::{Annotation, annotations};
pub use attribute::Attribute;
pub use diagnostic::{Culprit, Diagnostic, Fault, Label, Suggestion};
pub use enclosing::is_inside_module;
pub use matching::Match;
pub use route::{NotFound, Route};
pub use route_url::{Segment, TrailingSlash, encode_literal, pattern};
pub use segment::{Refusal, field_ident, is_keyword, parse_segment};
pub use tree::{
    FileKind, Folder, Handler, Method, ParamType, PathArgument, PathValues, Position, RouteFile, RouteTree,
    Shape,
};
