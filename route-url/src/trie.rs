//! The routes and `not_found.rs` files of a tree by their segments, and the lookup of a path.

use std::collections::BTreeMap;

use crate::encode::is_spelling;
use crate::segment::Segment;
use crate::slash::{End, Slash, TrailingSlash};

/// The routes `R` and not-founds `N` of a tree, by their segments.
///
/// At each place of the URL a literal comes first, then `[x]`, then `[...x]`, then `[[...x]]`, with backtracking, as in
/// [Next.js](https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes). A not-found yields to every
/// route. Of several not-founds the nearest answers: at each place of the URL a literal comes first, and then the
/// deepest folder.
#[derive(Clone, Debug)]
pub struct Trie<'a, R, N> {
    pub(crate) root: Node<'a, R, N>,
    fallback: Option<N>,
}

/// A place in the URL.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a, R, N> {
    pub(crate) route: Option<R>,
    pub(crate) literals: BTreeMap<&'a str, Self>,
    pub(crate) dynamic: Option<(&'a str, Box<Self>)>,
    /// The route of a catch-all, and the name of its parameter.
    pub(crate) catch_all: Option<(&'a str, R)>,
    pub(crate) not_found: Option<N>,
}

/// The answer to a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<R, N> {
    /// The route answers.
    Route(R),
    /// The path redirects to this path, which differs in the trailing slash.
    Redirect(String),
    /// The route takes no trailing slash, and the not-found answers.
    Slash(R, Option<N>),
    /// No route fits, and the not-found answers.
    NotFound(Option<N>),
}

/// A route that fits a path.
struct Fit<R> {
    route: R,
    by_catch_all: bool,
}

impl<R, N> Default for Trie<'_, R, N> {
    fn default() -> Self {
        Self { root: Node::default(), fallback: None }
    }
}

impl<R, N> Default for Node<'_, R, N> {
    fn default() -> Self {
        Self { route: None, literals: BTreeMap::new(), dynamic: None, catch_all: None, not_found: None }
    }
}

impl<'a, R: Copy, N: Copy> Trie<'a, R, N> {
    /// Adds a route.
    pub fn insert(&mut self, segments: impl IntoIterator<Item = Segment<&'a str>>, route: R) {
        let mut node = &mut self.root;
        for segment in segments {
            match segment {
                Segment::CatchAll(name) => return node.catch_all = Some((name, route)),
                Segment::OptionalCatchAll(name) => {
                    node.catch_all = Some((name, route));
                    break;
                }
                Segment::Literal(_) | Segment::Dynamic(_) => node = node.child(segment),
            }
        }
        node.route = Some(route);
    }

    /// Adds the not-found of a folder. A catch-all leaves nothing to the not-found of its folder, which is left out.
    pub fn insert_not_found(&mut self, segments: impl IntoIterator<Item = Segment<&'a str>>, not_found: N) {
        let mut node = &mut self.root;
        for segment in segments {
            if segment.is_catch_all() {
                return;
            }
            node = node.child(segment);
        }
        node.not_found = Some(not_found);
    }

    /// Sets the not-found that answers if no other does. It is the router's fallback and owns no row.
    pub fn set_fallback(&mut self, not_found: N) {
        self.fallback = Some(not_found);
    }

    /// Looks up a path as it appears in a request. The first `base` segments of each route are the base path.
    pub fn find(&self, path: &str, trailing_slash: TrailingSlash, base: usize) -> Found<R, N> {
        let (pieces, has_slash) = pieces(path);
        let Some(Fit { route, by_catch_all }) = self.root.find(&pieces) else {
            return Found::NotFound(self.not_found(path));
        };
        let end = match (by_catch_all, has_slash) {
            _ if pieces.is_empty() => End::Root,
            (true, _) => End::CatchAll,
            (false, true) => End::Slash,
            (false, false) => End::Segment,
        };
        match trailing_slash.decide(end, path, base) {
            Slash::Answer => Found::Route(route),
            Slash::Add => Found::Redirect(format!("{path}/")),
            Slash::Remove => Found::Redirect(path.strip_suffix('/').unwrap_or(path).to_owned()),
            Slash::Refuse => Found::Slash(route, self.not_found(path)),
        }
    }

    /// Returns the not-found that is nearest to a path.
    pub fn not_found(&self, path: &str) -> Option<N> {
        self.root.not_found(&pieces(path).0).or(self.fallback)
    }
}

/// Splits a path into its segments, and tells whether a slash follows them.
fn pieces(path: &str) -> (Vec<&str>, bool) {
    let path = path.strip_prefix('/').unwrap_or(path);
    if path.is_empty() {
        return (Vec::new(), false);
    }
    let clean = path.strip_suffix('/').unwrap_or(path);
    (clean.split('/').collect(), clean.len() < path.len())
}

impl<'a, R: Copy, N: Copy> Node<'a, R, N> {
    fn child(&mut self, segment: Segment<&'a str>) -> &mut Self {
        match segment {
            Segment::Literal(text) => self.literals.entry(text).or_default(),
            Segment::Dynamic(name) | Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
                &mut self.dynamic.get_or_insert_with(|| (name, Box::default())).1
            }
        }
    }

    /// Returns the children that a piece leads to, in their order. Empty segments never match.
    fn children(&self, piece: &str) -> impl Iterator<Item = &Self> {
        let literal = self.literals.iter().find(|(text, _)| is_spelling(text, piece)).map(|(_, child)| child);
        let dynamic = self.dynamic.as_ref().filter(|_| !piece.is_empty()).map(|(_, child)| &**child);
        literal.into_iter().chain(dynamic)
    }

    fn find(&self, pieces: &[&str]) -> Option<Fit<R>> {
        let Some((piece, rest)) = pieces.split_first() else {
            return self.route.map(|route| Fit { route, by_catch_all: false });
        };
        self.children(piece).find_map(|child| child.find(rest)).or_else(|| {
            let (_, route) = self.catch_all.filter(|_| pieces.iter().all(|piece| !piece.is_empty()))?;
            Some(Fit { route, by_catch_all: true })
        })
    }

    fn not_found(&self, pieces: &[&str]) -> Option<N> {
        let deeper = pieces
            .split_first()
            .and_then(|(piece, rest)| self.children(piece).find_map(|child| child.not_found(rest)));
        deeper.or(self.not_found)
    }

    /// Whether a not-found is at or below this place.
    pub(crate) fn has_not_found(&self) -> bool {
        self.not_found.is_some()
            || self.literals.values().any(Self::has_not_found)
            || self.dynamic.as_ref().is_some_and(|(_, child)| child.has_not_found())
    }
}
