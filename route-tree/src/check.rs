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

/// Everything that is wrong between the routes.
pub fn check(tree: &RouteTree) -> Vec<Diagnostic> {
    let (routes, not_founds, middlewares) = (tree.routes(), tree.not_found_files(), tree.middlewares());
    let mut found = Vec::new();
    urls::check(&routes, &mut found);
    for route in routes.iter().chain(&not_founds).chain(&middlewares) {
        paths::repeated_parameter(route, &mut found);
        paths::catch_all_not_last(route, &mut found);
        arguments::too_many_types(route, &mut found);
        arguments::wrong_type_of_parameter(route, &mut found);
    }
    for route in &routes {
        arguments::wrong_number_of_values(route, &mut found);
        arguments::unknown_fields(route, &mut found);
        arguments::nothing_at_the_own_url(route, &mut found);
    }
    for not_found in &not_founds {
        arguments::path_in_not_found(not_found, &mut found);
    }
    files::two_not_founds(&not_founds, &mut found);
    for middleware in &middlewares {
        files::middleware_around_nothing(middleware, routes.iter().chain(&not_founds), &mut found);
    }
    // What cannot be told apart has no rows yet.
    if found.is_empty() {
        rows::check(tree, &mut found);
    }
    let mut distinct: Vec<Diagnostic> = Vec::new();
    for diagnostic in found {
        if !distinct.contains(&diagnostic) {
            distinct.push(diagnostic);
        }
    }
    distinct
}
