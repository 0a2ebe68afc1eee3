//! The rules that need more than one file or folder to break.
//!
//! They are Next.js's own rules for a valid tree. What passes here can be built into an axum router: a dynamic
//! segment has one name at one place of the URL, a catch-all is last, and every URL has one file.

mod arguments;
mod files;
mod paths;
mod rows;
mod urls;

use crate::diagnostic::Diagnostic;
use crate::tree::RouteTree;

/// Reports everything that is wrong between the files of a tree.
pub fn check(tree: &RouteTree) -> Vec<Diagnostic> {
    let (routes, not_founds, middlewares) = (tree.routes(), tree.not_found_files(), tree.middlewares());
    let mut found = urls::check(&routes);
    found.extend(tree.paths().iter().filter_map(|folders| paths::repeated_parameter(folders)));
    for file in routes.iter().chain(&not_founds).chain(&middlewares) {
        found.extend(paths::catch_all_not_last(file));
        found.extend(arguments::too_many_types(file));
        found.extend(arguments::wrong_type_of_parameter(file));
    }
    found.extend(routes.iter().flat_map(arguments::wrong_path));
    found.extend(not_founds.iter().flat_map(arguments::path_in_not_found));
    found.extend(files::two_not_founds(&not_founds));
    let answering: Vec<_> = routes.iter().chain(&not_founds).collect();
    found.extend(
        middlewares.iter().filter_map(|middleware| files::middleware_around_nothing(middleware, &answering)),
    );
    // Folders that cannot be told apart have no rows yet.
    if found.is_empty() {
        found = rows::check(tree);
    }
    found
}
