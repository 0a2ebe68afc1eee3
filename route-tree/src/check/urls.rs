//! The rules of one place in the URL: what is in it, through groups too.

use std::collections::BTreeMap;

use route_url::Segment;

use crate::check::paths::{Named, named};
use crate::diagnostic::{Diagnostic, Label};
use crate::route::Route;
use crate::tree::{FileKind, RouteFile};

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
    optional_files: Vec<&'t RouteFile>,
}

impl<'t> Node<'t> {
    fn insert(&mut self, route: &Route<'t>) {
        let mut node = self;
        for (index, folder) in route.folders.iter().enumerate() {
            let Some(segment) = &folder.segment else { continue };
            let named = named(route, index);
            match segment {
                Segment::Literal(text) => node = node.literals.entry(text).or_default(),
                Segment::Dynamic(_) => {
                    node.dynamic_names.extend(named);
                    node = node.dynamic.get_or_insert_default();
                }
                Segment::CatchAll(_) => {
                    node.catch_alls.extend(named);
                    return node.catch_all_files.push(route.file);
                }
                Segment::OptionalCatchAll(_) => {
                    node.optional_catch_alls.extend(named);
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
        if let (Some(child), [parameter]) = (&self.dynamic, distinct(&self.dynamic_names).as_slice()) {
            child.visit(&format!("{url}/[{}]", parameter.name), rules);
        }
    }
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
        if let [first, second, ..] = distinct.as_slice() {
            found.push(Diagnostic::tree(
                format!(
                    "`{}` and `{}` name the same segment, the one after `{url}/`",
                    first.name, second.name
                ),
                distinct.iter().map(|named| Label::whole(&named.path, "")).collect(),
                format!("give these folders one name, for example `{}` for both", first.name),
            ));
        }
    }
}

/// Both would answer the same URLs but one.
fn two_catch_alls(url: &str, node: &Node<'_>, found: &mut Vec<Diagnostic>) {
    if let ([required, ..], [optional, ..]) =
        (node.catch_alls.as_slice(), node.optional_catch_alls.as_slice())
    {
        found.push(Diagnostic::tree(
            format!("two catch-alls answer what is below `{url}/`"),
            vec![Label::whole(&required.path, ""), Label::whole(&optional.path, "")],
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

fn distinct<'a, 't>(names: &'a [Named<'t>]) -> Vec<&'a Named<'t>> {
    let mut distinct: Vec<&Named<'_>> = Vec::new();
    for named in names {
        if !distinct.iter().any(|known| known.name == named.name) {
            distinct.push(named);
        }
    }
    distinct
}
