//! Reads and checks a folder of route files: the one scanner behind every tool.
//!
//! This is the only crate that touches the file system or knows a rule of the project. The result is plain data: the
//! tree as it is on disk, the routes in it, and every diagnostic at once.
//!
//! ```
//! # let package = tempfile::tempdir().unwrap();
//! # std::fs::create_dir_all(package.path().join("app/users/[id]")).unwrap();
//! # std::fs::write(package.path().join("app/users/[id]/route.rs"), "pub async fn GET() {}").unwrap();
//! let tree = route_tree::read(package.path(), "app").unwrap();
//! assert_eq!(tree.routes()[0].pattern(), "/users/{id}");
//! ```

mod attribute;
mod check;
mod diagnostic;
mod file;
mod insert;
mod matching;
mod position;
mod route;
mod scan;
mod segment;
mod tree;

use std::ops::Deref;
use std::path::Path;

pub use attribute::arguments::Attribute;
pub use attribute::enclosing::is_inside_module;
pub use attribute::search::{Annotation, annotations};
pub use check::check;
pub use diagnostic::{Channel, Diagnostic, FunctionReport, Label, Suggestion};
pub use file::handlers::read_file;
pub use matching::Match;
pub use position::Position;
pub use route::{NotFound, Route};
pub use route_url::{Segment, TrailingSlash, encode_literal, pattern};
pub use segment::{Refusal, field_ident, is_keyword, parse_segment};
pub use tree::{
    Export, FileKind, Folder, Handler, Method, ParamType, PathArgument, PathValues, RouteFile, RouteTree,
    Shape,
};

/// A tree that breaks no rule, and so can be routed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidTree(RouteTree);

impl Deref for ValidTree {
    type Target = RouteTree;

    fn deref(&self) -> &RouteTree {
        &self.0
    }
}

impl From<ValidTree> for RouteTree {
    fn from(ValidTree(tree): ValidTree) -> Self {
        tree
    }
}

/// A tree that breaks a rule. It can be emitted as modules, without a router.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTree {
    /// The tree, without the folders whose names are refused.
    pub tree: RouteTree,
    /// Everything that is wrong with it, sorted by file and line.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads `folder` below `package`: scans it, parses its files and checks the tree.
///
/// # Errors
///
/// If the tree breaks a rule.
pub fn read(package: &Path, folder: &str) -> Result<ValidTree, Box<InvalidTree>> {
    let (tree, mut diagnostics) = scan::scan(package, folder);
    diagnostics.extend(check::check(&tree));
    if diagnostics.is_empty() && tree.routes().is_empty() {
        diagnostics.push(scan::no_routes(package, folder));
    }
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    if diagnostics.is_empty() {
        Ok(ValidTree(tree))
    } else {
        Err(Box::new(InvalidTree { tree, diagnostics }))
    }
}
