//! `cargo routes list`: the routes as a table, as a tree, for programs, and for one path.

mod folders;
mod json;
mod path;

use std::process::ExitCode;

use anyhow::Result;
use route_tree::{Method, Route, RouteFile, Segment, pattern};

use crate::FAULTY;
use crate::cli::{HEADING, List};
use crate::site::{Site, Workspace};
use crate::table;
use crate::terminal::print;

pub(crate) fn run(arguments: &List) -> Result<ExitCode> {
    let workspace = Workspace::load(&arguments.selection)?;
    if let Some(path) = &arguments.path {
        let (package, site) = workspace.only_site()?;
        let found = path::run(&workspace.shown(package, site), path, arguments.method.as_deref())?;
        return Ok(if workspace.outcome() == ExitCode::SUCCESS { found } else { FAULTY });
    }
    if arguments.json {
        print(format_args!("{:#}", json::describe(&workspace)))?;
    } else {
        let has_titles = workspace.sites().count() > 1;
        for (package, site) in workspace.sites() {
            if has_titles {
                print(format_args!("{HEADING}{}{HEADING:#}", workspace.title(package, site)))?;
            }
            let site = workspace.shown(package, site);
            let text = if arguments.tree { folders::draw(&site) } else { list(&site) };
            print(text.trim_end())?;
        }
    }
    Ok(workspace.outcome())
}

/// The table of one folder of routes.
fn list(site: &Site) -> String {
    let headings = ["METHODS", "PATTERN", "FILE", "AROUND IT"].map(str::to_owned);
    let routes = site.tree.routes();
    let not_founds = site.tree.not_found_files();
    let routes = routes.iter().map(|route| {
        let methods = methods(route.file);
        let methods = if methods.is_empty() { "-".to_owned() } else { methods.join(", ") };
        row(methods, pattern_of(site, route), route)
    });
    let not_founds = not_founds.iter().map(|route| {
        let pattern = pattern_of(site, route);
        row("not found".to_owned(), format!("{}/…", pattern.trim_end_matches('/')), route)
    });
    let rows: Vec<_> = [headings].into_iter().chain(routes).chain(not_founds).collect();
    table::align(&rows).iter().map(|line| format!("{line}\n")).collect()
}

fn row(methods: String, pattern: String, route: &Route<'_>) -> [String; 4] {
    [methods, pattern, place(route.file), middlewares(route).join(", ")]
}

/// The methods that a file exports, in alphabetical order. A page is there to be read.
pub(crate) fn methods(file: &RouteFile) -> Vec<&'static str> {
    let methods = file.handlers.iter().filter_map(|handler| handler.export.method());
    let mut methods: Vec<_> = methods.map(Method::as_str).collect();
    // Under conditions there may be several of one name.
    methods.dedup();
    methods
}

/// The file, and the line of its first function.
pub(crate) fn place(file: &RouteFile) -> String {
    match file.handlers.iter().map(|handler| handler.position.line).min() {
        Some(line) => format!("{}:{line}", file.path),
        None => file.path.clone(),
    }
}

/// The pattern of a route, with the base path.
pub(crate) fn pattern_of(site: &Site, route: &Route<'_>) -> String {
    pattern(site.annotation.base.iter().map(Segment::as_deref).chain(route.segments()))
}

/// The `middleware.rs` files around a file, outermost first.
pub(crate) fn middlewares<'tree>(route: &Route<'tree>) -> Vec<&'tree str> {
    let files = route.folders.iter().filter_map(|folder| folder.middleware.as_ref());
    files.map(|file| file.path.as_str()).collect()
}
