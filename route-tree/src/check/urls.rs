//! The rules of one place in the URL: what is in it, through groups too.

use std::collections::BTreeMap;

use route_url::Segment;

use crate::check::paths::{Named, named};
use crate::diagnostic::{Diagnostic, Label};
use crate::route::Route;
use crate::tree::{FileKind, RouteFile};

/// Reports everything that is wrong at any place of the URL.
pub(super) fn check(routes: &[Route<'_>]) -> Vec<Diagnostic> {
    let mut root = Node::default();
    for route in routes {
        root.insert(route);
    }
    root.check("")
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
            let named = named(&route.folders, index);
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

    /// Checks this place and those below. The places below a segment with two names are left out: what collides there
    /// may not once the names are fixed.
    fn check(&self, url: &str) -> Vec<Diagnostic> {
        let mut found = two_files_for_one_url(url, self);
        found.extend(two_names_for_one_segment(url, self));
        found.extend(two_catch_alls(url, self));
        found.extend(optional_catch_all_beside_route(url, self));
        for (text, child) in &self.literals {
            found.extend(child.check(&format!("{url}/{text}")));
        }
        if let (Some(child), [parameter]) = (&self.dynamic, distinct(&self.dynamic_names).as_slice()) {
            found.extend(child.check(&format!("{url}/[{}]", parameter.name)));
        }
        found
    }
}

/// Reports a URL that several files answer. A page and an endpoint cannot share a URL either, since both answer GET.
fn two_files_for_one_url(url: &str, node: &Node<'_>) -> Vec<Diagnostic> {
    let catch_alls =
        [(&node.catch_alls, &node.catch_all_files), (&node.optional_catch_alls, &node.optional_files)];
    // Two names for a catch-all have a rule of their own.
    let catch_alls = catch_alls.iter().filter(|(names, _)| distinct(names).len() < 2);
    let places = catch_alls.map(|(_, files)| (*files, "/…")).chain([(&node.files, "")]);
    let report = |(files, end): (&Vec<&RouteFile>, &str)| {
        let url = if url.is_empty() && end.is_empty() { "/" } else { &format!("{url}{end}") };
        let is_page_and_route = files.iter().any(|file| file.kind == FileKind::Page)
            && files.iter().any(|file| file.kind == FileKind::Route);
        let help = if is_page_and_route {
            "move the page or the endpoint: the endpoint, for example, below a folder `api`"
        } else {
            "keep one of them: a group in parentheses adds nothing to the URL"
        };
        Diagnostic::tree(
            format!("`{url}` is answered by {} files", files.len()),
            files.iter().map(|file| Label::whole(&file.path, "")).collect(),
            help,
        )
    };
    places.filter(|(files, _)| files.len() > 1).map(report).collect()
}

/// Reports a segment with two names. Next.js refuses both, and nothing else tells the router two such folders apart.
fn two_names_for_one_segment(url: &str, node: &Node<'_>) -> Vec<Diagnostic> {
    let report = |names: &Vec<Named<'_>>| {
        let distinct = distinct(names);
        let [first, second, ..] = distinct.as_slice() else { return None };
        Some(Diagnostic::tree(
            format!("`{}` and `{}` name the same segment, the one after `{url}/`", first.name, second.name),
            distinct.iter().map(|named| Label::whole(&named.path, "")).collect(),
            format!("give these folders one name, for example `{}` for both", first.name),
        ))
    };
    [&node.dynamic_names, &node.catch_alls, &node.optional_catch_alls]
        .into_iter()
        .filter_map(report)
        .collect()
}

/// Reports a catch-all beside an optional one: both would answer the same URLs but one.
fn two_catch_alls(url: &str, node: &Node<'_>) -> Option<Diagnostic> {
    let (required, optional) = (node.catch_alls.first()?, node.optional_catch_alls.first()?);
    Some(Diagnostic::tree(
        format!("two catch-alls answer the URLs below `{url}/`"),
        vec![Label::whole(&required.path, ""), Label::whole(&optional.path, "")],
        "keep the optional one if it is to answer the folder's own URL too, else the other",
    ))
}

/// Reports a route beside an optional catch-all, which answers the URL of its folder as well.
fn optional_catch_all_beside_route(url: &str, node: &Node<'_>) -> Option<Diagnostic> {
    let (file, optional) = (node.files.first()?, node.optional_files.first()?);
    let url = if url.is_empty() { "/" } else { url };
    Some(Diagnostic::tree(
        format!("`{url}` is answered by a route and by the optional catch-all below it"),
        vec![Label::whole(&file.path, ""), Label::whole(&optional.path, "")],
        "remove the route, or make the catch-all a required one: `[...name]`",
    ))
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
