//! What answers a path.

use std::io;
use std::process::ExitCode;

use route_tree::{FileKind, Folder, Match, Route, RouteFile};

use super::{methods, middlewares, pattern_of, place};
use crate::FAULTY;
use crate::site::Site;
use crate::terminal::print;

/// Says which file answers a request, or why none does.
pub(crate) fn run(site: &Site, target: &str, method: Option<&str>) -> io::Result<ExitCode> {
    // A URL as it is copied from a browser.
    let target = match target.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => target,
    };
    let end = target.find(['?', '#']).unwrap_or(target.len());
    let (path, query) = (&target[..end], &target[end..]);
    let path = &if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    let not_found = match site.tree.find(path, &site.annotation.base, site.annotation.trailing_slash) {
        Match::Route { route, parameters } => return answered(site, &route, &parameters, path, method),
        Match::Redirect(location) => {
            let query = query.split('#').next().unwrap_or_default();
            print(format_args!("{path}: 308 Permanent Redirect to {location}{query}"))?;
            return Ok(ExitCode::SUCCESS);
        }
        Match::Slash { route, not_found } => {
            print(format_args!("{path}: 404 Not Found"))?;
            print(format_args!(
                "  {} answers it without the slash at its end, and `trailing_slash` is `strict`",
                route.file.path
            ))?;
            not_found
        }
        Match::Nothing { folders, rest, not_found } => {
            print(format_args!("{path}: 404 Not Found"))?;
            print(format_args!("  {}", reason(&folders, &rest)))?;
            not_found
        }
    };
    if let Some(not_found) = not_found {
        print(format_args!("  answered by {}", place(not_found.file)))?;
    }
    Ok(FAULTY)
}

fn answered(
    site: &Site,
    route: &Route<'_>,
    parameters: &[(&str, Vec<Option<String>>)],
    path: &str,
    method: Option<&str>,
) -> io::Result<ExitCode> {
    let exported = methods(route.file);
    let asked = method.map(str::to_ascii_uppercase);
    let answers: Vec<String> = match &asked {
        Some(method) => answer(route.file, &exported, method).into_iter().collect(),
        None => exported.iter().filter_map(|method| answer(route.file, &exported, method)).collect(),
    };
    if answers.is_empty() && exported.is_empty() {
        print(format_args!("{path}: {} is at fault, so nothing is known of its methods", route.file.path))?;
        return Ok(FAULTY);
    }
    if answers.is_empty() {
        print(format_args!("{} {path}: 405 Method Not Allowed", asked.unwrap_or_default()))?;
        print(format_args!("  {} exports {}", route.file.path, exported.join(", ")))?;
        return Ok(FAULTY);
    }
    print(format_args!("{path}: {}", pattern_of(site, route)))?;
    for answer in answers {
        print(format_args!("  {answer}"))?;
    }
    let mut outcome = ExitCode::SUCCESS;
    for (field, values) in parameters {
        if values.iter().any(Option::is_none) {
            print(format_args!("  {field} cannot be decoded: `Params` answers 400 Bad Request"))?;
            outcome = FAULTY;
        } else {
            let values: Vec<_> = values.iter().flatten().map(|value| format!("{value:?}")).collect();
            print(format_args!("  {field} = {}", values.join(", ")))?;
        }
    }
    for file in middlewares(route) {
        print(format_args!("  within {file}"))?;
    }
    Ok(outcome)
}

/// The place of the function that answers a method. HEAD runs GET, and OPTIONS answers by itself.
fn answer(file: &RouteFile, exported: &[&str], method: &str) -> Option<String> {
    let runs = match method {
        "HEAD" if !exported.contains(&"HEAD") => "GET",
        method => method,
    };
    let handler = file.handlers.iter().find(|handler| match file.kind {
        FileKind::Page => runs == "GET",
        _ => handler.export.name() == runs,
    });
    match handler {
        Some(handler) => Some(format!("{method} {}:{}", file.path, handler.position.line)),
        None if method == "OPTIONS" => Some(format!("OPTIONS {}, by itself: 204 with `Allow`", file.path)),
        None => None,
    }
}

/// Why no route answers.
fn reason(folders: &[&Folder], rest: &[String]) -> String {
    if folders.is_empty() {
        return "it does not begin with the base path".to_owned();
    }
    let names: Vec<&str> = folders.iter().map(|folder| folder.name.as_str()).collect();
    let path = names.join("/");
    match rest.first() {
        None => format!("it leads to `{path}`, in which there is no `route.rs` and no `page.rs`"),
        Some(piece) if piece.is_empty() => format!("it leads to `{path}`, and then has an empty segment"),
        Some(piece) => format!("it leads to `{path}`, in which no folder takes `{piece}`"),
    }
}
