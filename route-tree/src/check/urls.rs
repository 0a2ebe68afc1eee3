//! The rules of one place in the URL: what is in it, through groups too.

use std::collections::BTreeMap;

use crate::check::arguments::{at_argument, path_arguments};
use crate::check::paths::{Named, folder_path};
use crate::diagnostic::{Diagnostic, Label};
use crate::route::Route;
use crate::segment::Segment;
use crate::tree::{FileKind, PathValues, RouteFile};

/// Everything that is wrong at any place of the URL.
pub(super) fn check(routes: &[Route<'_>], found: &mut Vec<Diagnostic>) {
    let mut root = Node::default();
    for route in routes {
        root.insert(route);
    }
    root.visit("", &mut |url, node| {
        two_files_for_one_url(url, node, found);
        two_names_for_one_segment(url, node, found);
        two_catch_alls(url, node, found);
        optional_catch_all_beside_route(url, node, found);
        path_on_expanded_catch_all(node, found);
    });
}

/// A place in the URL, with everything that the folders, through groups too, put there.
#[derive(Default)]
struct Node<'t> {
    files: Vec<&'t RouteFile>,
    literals: BTreeMap<&'t str, Node<'t>>,
    dynamic: Option<Box<Node<'t>>>,
    dynamic_names: Vec<Named<'t>>,
    catch_alls: Vec<Named<'t>>,
    optional_catch_alls: Vec<Named<'t>>,
    catch_all_files: Vec<&'t RouteFile>,
    /// The files in and below a catch-all folder that are no routes.
    catch_all_middleware: Vec<&'t RouteFile>,
    optional_files: Vec<&'t RouteFile>,
}

impl<'t> Node<'t> {
    fn insert(&mut self, route: &Route<'t>) {
        let mut node = self;
        for (index, folder) in route.folders.iter().enumerate() {
            let path = || folder_path(route, index);
            match &folder.segment {
                Segment::Group => {}
                Segment::Literal(text) => node = node.literals.entry(text).or_default(),
                Segment::Dynamic(parameter) => {
                    node.dynamic_names.push((parameter, path()));
                    node = node.dynamic.get_or_insert_default();
                }
                Segment::CatchAll(parameter) => {
                    node.catch_alls.push((parameter, path()));
                    node.catch_all_middleware.extend(middleware_from(route, index));
                    return node.catch_all_files.push(route.file);
                }
                Segment::OptionalCatchAll(parameter) => {
                    node.optional_catch_alls.push((parameter, path()));
                    node.catch_all_middleware.extend(middleware_from(route, index));
                    return node.optional_files.push(route.file);
                }
            }
        }
        node.files.push(route.file);
    }

    /// Asks the rules about this place and those below it. What is below a segment with two names is left out: what
    /// collides there may not when they are mended.
    fn visit(&self, url: &str, rules: &mut dyn FnMut(&str, &Self)) {
        rules(url, self);
        for (text, child) in &self.literals {
            child.visit(&format!("{url}/{text}"), rules);
        }
        if let (Some(child), [(parameter, _)]) = (&self.dynamic, distinct(&self.dynamic_names).as_slice()) {
            child.visit(&format!("{url}/[{}]", parameter.name), rules);
        }
    }
}

/// The middleware in one of the folders that lead to a route, and in those after it.
fn middleware_from<'t>(route: &Route<'t>, index: usize) -> impl Iterator<Item = &'t RouteFile> {
    route.folders[index..].iter().filter_map(|folder| folder.middleware.as_ref())
}

/// One URL, one file: a page and an endpoint cannot share one either, since both answer GET.
fn two_files_for_one_url(url: &str, node: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let catch_alls =
        [(&node.catch_alls, &node.catch_all_files), (&node.optional_catch_alls, &node.optional_files)];
    // Two names for a catch-all are reported as that.
    let catch_alls = catch_alls.iter().filter(|(names, _)| distinct(names).len() < 2);
    for (files, end) in catch_alls.map(|(_, files)| (*files, "/…")).chain([(&node.files, "")]) {
        if files.len() < 2 {
            continue;
        }
        let url = if url.is_empty() && end.is_empty() { "/" } else { &format!("{url}{end}") };
        let is_page_and_route = files.iter().any(|file| file.kind == FileKind::Page)
            && files.iter().any(|file| file.kind == FileKind::Route);
        let help = if is_page_and_route {
            "a URL is a page or an endpoint: move one of them, the endpoint for example below an `api` folder"
        } else {
            "keep one of them: a group in parentheses adds nothing to the URL"
        };
        found.push(Diagnostic::tree(
            format!("`{url}` is answered by {} files", files.len()),
            files.iter().map(|file| Label::whole(&file.path, "")).collect(),
            help,
        ));
    }
}

/// What stands at one place of the URL has one name: Next.js demands it, and the router tells two such folders
/// apart by nothing else.
fn two_names_for_one_segment(url: &str, node: &Node<'_>, found: &mut Vec<Diagnostic>) {
    for names in [&node.dynamic_names, &node.catch_alls, &node.optional_catch_alls] {
        let distinct = distinct(names);
        if let [(first, _), (second, _), ..] = distinct.as_slice() {
            found.push(Diagnostic::tree(
                format!(
                    "`{}` and `{}` name the same segment, the one after `{url}/`",
                    first.name, second.name
                ),
                distinct.iter().map(|(_, path)| Label::whole(path, "")).collect(),
                format!("give these folders one name, for example `{}` for both", first.name),
            ));
        }
    }
}

/// Both would answer the same URLs but one.
fn two_catch_alls(url: &str, node: &Node<'_>, found: &mut Vec<Diagnostic>) {
    if let ([(_, required), ..], [(_, optional), ..]) =
        (node.catch_alls.as_slice(), node.optional_catch_alls.as_slice())
    {
        found.push(Diagnostic::tree(
            format!("two catch-alls answer what is below `{url}/`"),
            vec![Label::whole(required, ""), Label::whole(optional, "")],
            "keep the optional one if it is to answer the folder's own URL too, else the other",
        ));
    }
}

/// An optional catch-all answers its folder's own URL, so that URL has two files when there is a route too.
fn optional_catch_all_beside_route(url: &str, node: &Node<'_>, found: &mut Vec<Diagnostic>) {
    if let ([file, ..], [optional, ..]) = (node.files.as_slice(), node.optional_files.as_slice()) {
        let url = if url.is_empty() { "/" } else { url };
        found.push(Diagnostic::tree(
            format!("`{url}` is answered by a route and by the optional catch-all below it"),
            vec![Label::whole(&file.path, ""), Label::whole(&optional.path, "")],
            "remove the route, or make the catch-all a required one: `[...name]`",
        ));
    }
}

/// axum's matcher refuses a catch-all beside a dynamic segment, so it is expanded into that one, and the names that
/// `Path` reads are then the sibling's too.
fn path_on_expanded_catch_all(node: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some((sibling, sibling_path)) = node.dynamic_names.first() else { return };
    let files = node.catch_all_files.iter().chain(&node.optional_files).chain(&node.catch_all_middleware);
    for (handler, argument) in files.flat_map(|file| path_arguments(file)) {
        if let PathValues::Types(_) = argument.values {
            continue;
        }
        let message =
            format!("`Path` does not work here, since `[{}]` stands beside this catch-all", sibling.name);
        let mut fault = at_argument(handler, argument, message, "take `super::Params` instead");
        fault.labels.push(Label::whole(sibling_path, ""));
        found.push(fault);
    }
}

fn distinct<'a, 't>(names: &'a [Named<'t>]) -> Vec<&'a Named<'t>> {
    let mut distinct: Vec<&Named<'_>> = Vec::new();
    for named in names {
        if !distinct.iter().any(|(parameter, _)| parameter.name == named.0.name) {
            distinct.push(named);
        }
    }
    distinct
}
