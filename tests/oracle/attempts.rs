//! Random paths, built to hit a tree's routes and to miss them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use route_tree::Segment;

use crate::rules::encode;
use crate::trees::Tree;

/// A path that is made from one of the tree's folders, and what is changed in it.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    route: Index,
    values: Vec<&'static str>,
    rest: usize,
    change: Change,
    method: &'static str,
}

#[derive(Clone, Debug)]
enum Change {
    None,
    Slash,
    TwoSlashes,
    Append(&'static str),
    Drop,
    Double(Index),
    Replace(Index, &'static str),
}

/// What stands in a path for a parameter: among them the literals of the trees, so that the matcher must turn back.
const VALUES: &[&str] = &[
    "a",
    "b",
    "c",
    "a.b",
    "v",
    "%C3%A9",
    "x%20y",
    "a%2Fb",
    "_a",
    "{a}",
    ".well-known",
    "a+b",
    "a%20b",
    "a%2520b",
    "100%",
    "100%25",
    "100%2525",
];

pub(crate) fn attempts() -> impl Strategy<Value = Attempt> {
    let change = prop_oneof![
        4 => Just(Change::None),
        3 => Just(Change::Slash),
        1 => Just(Change::TwoSlashes),
        2 => select(VALUES).prop_map(Change::Append),
        2 => Just(Change::Drop),
        1 => any::<Index>().prop_map(Change::Double),
        3 => (any::<Index>(), select(VALUES)).prop_map(|(index, value)| Change::Replace(index, value)),
    ];
    let methods = select(&["GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT", "BREW"][..]);
    (any::<Index>(), vec(select(VALUES), 8), 0_usize..4, change, methods)
        .prop_map(|(route, values, rest, change, method)| Attempt { route, values, rest, change, method })
}

impl Attempt {
    /// The path and the method.
    pub(crate) fn on(&self, tree: &Tree) -> (String, &'static str) {
        let mut values = self.values.iter().copied().cycle();
        let mut pieces: Vec<String> = Vec::new();
        let route = tree.folders.get(self.route.index(tree.folders.len().max(1)));
        for segment in route.iter().flat_map(|route| &route.segments) {
            match segment {
                Segment::Literal(text) => pieces.push(encode(text)),
                Segment::Dynamic(_) => pieces.extend(values.next().map(str::to_owned)),
                Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => {
                    pieces.extend(values.by_ref().take(self.rest).map(str::to_owned));
                }
            }
        }
        match &self.change {
            Change::Append(value) => pieces.push((*value).to_owned()),
            Change::Drop => drop(pieces.pop()),
            Change::Double(index) => pieces.insert(index.index(pieces.len() + 1), String::new()),
            Change::Replace(index, value) if !pieces.is_empty() => {
                let index = index.index(pieces.len());
                pieces[index] = (*value).to_owned();
            }
            Change::None | Change::Slash | Change::TwoSlashes | Change::Replace(..) => {}
        }
        let end = match self.change {
            Change::Slash => "/",
            Change::TwoSlashes => "//",
            _ => "",
        };
        let path = format!("/{}{end}", pieces.join("/"));
        (path, self.method)
    }
}
