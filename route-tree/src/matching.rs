//! The answer to a path, as a tool can tell it without a router.

use std::cmp::Reverse;

use route_url::{Found, Segment, TrailingSlash, Trie, decode, is_spelling};

use crate::route::{NotFound, Route};
use crate::tree::{Folder, RouteTree};

/// The answer to a path.
#[derive(Clone, Debug)]
pub enum Match<'tree> {
    /// A route answers it.
    Route {
        /// The route.
        route: Route<'tree>,
        /// The values of each parameter, in the order of the path. A value that does not decode, or that decodes to `.`
        /// or `..`, is `None`: `Params` answers 400.
        parameters: Vec<(&'tree str, Vec<Option<String>>)>,
    },
    /// The path redirects to this path, which differs in the trailing slash.
    Redirect(String),
    /// The path ends with a slash, and the route takes none (`trailing_slash = strict`).
    Slash {
        /// The route.
        route: Route<'tree>,
        /// The `not_found.rs` that answers.
        not_found: Option<Route<'tree>>,
    },
    /// No route answers it.
    Nothing {
        /// The folders that it leads through, from the root on.
        folders: Vec<&'tree Folder>,
        /// The segments that lead no further.
        rest: Vec<String>,
        /// The `not_found.rs` that answers.
        not_found: Option<Route<'tree>>,
    },
}

impl RouteTree {
    /// Looks up a path as it appears in a request. `base` is the base path.
    pub fn find(&self, path: &str, base: &[Segment<String>], trailing_slash: TrailingSlash) -> Match<'_> {
        let (routes, not_founds) = (self.routes(), self.not_founds());
        let mut trie: Trie<'_, &Route<'_>, &NotFound<'_>> = Trie::default();
        let base_segments = || base.iter().map(Segment::as_deref);
        for route in &routes {
            trie.insert(base_segments().chain(route.segments()), route);
        }
        for not_found in &not_founds {
            match not_found.is_fallback() {
                true => trie.set_fallback(not_found),
                false => trie.insert_not_found(base_segments().chain(not_found.segments()), not_found),
            }
        }
        let path_pieces: Vec<&str> = path.split('/').skip(1).collect();
        let pieces: Vec<&str> = path_pieces.iter().copied().skip(base.len()).collect();
        match trie.find(path, trailing_slash, base.len()) {
            Found::Route(route) => {
                Match::Route { parameters: parameters(route, &pieces), route: route.clone() }
            }
            Found::Redirect(path) => Match::Redirect(path),
            Found::Slash(route, not_found) => {
                Match::Slash { route: route.clone(), not_found: not_found.and_then(NotFound::file) }
            }
            Found::NotFound(not_found) => {
                let not_found = not_found.and_then(NotFound::file);
                let is_below_base = base.len() <= path_pieces.len()
                    && base_segments().zip(&path_pieces).all(|(segment, piece)| fits(segment, piece));
                if !is_below_base {
                    let rest = path_pieces.into_iter().map(str::to_owned).collect();
                    return Match::Nothing { folders: Vec::new(), rest, not_found };
                }
                let (folders, rest) = self.way(&pieces);
                Match::Nothing { folders, rest, not_found }
            }
        }
    }

    /// Returns the folders that a path leads through, and the pieces that lead no further.
    fn way(&self, pieces: &[&str]) -> (Vec<&Folder>, Vec<String>) {
        let pieces = pieces.strip_suffix(&[""]).unwrap_or(pieces);
        let files = self.files();
        let ways = files.iter().map(|file| way(&file.folders, pieces));
        // Of several that are as far, the one with the fewest groups.
        let folders =
            ways.max_by_key(|way| (depth(way), Reverse(way.len()))).unwrap_or_else(|| vec![&self.root]);
        let rest = pieces.iter().skip(depth(&folders)).map(|piece| (*piece).to_owned()).collect();
        (folders, rest)
    }
}

/// Counts the segments of a URL that these folders are.
fn depth(folders: &[&Folder]) -> usize {
    folders.iter().filter(|folder| folder.segment.is_some()).count()
}

/// Whether a piece of a path can be this segment.
fn fits(segment: Segment<&str>, piece: &str) -> bool {
    match segment {
        Segment::Literal(text) => is_spelling(text, piece),
        Segment::Dynamic(_) | Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => !piece.is_empty(),
    }
}

/// Returns the values of the parameters of a route.
fn parameters<'tree>(route: &Route<'tree>, pieces: &[&str]) -> Vec<(&'tree str, Vec<Option<String>>)> {
    let pieces = pieces.strip_suffix(&[""]).unwrap_or(pieces);
    let mut held = Vec::new();
    for (index, segment) in route.segments().enumerate() {
        let end = if segment.is_catch_all() { pieces.len() } else { index + 1 };
        let values = || pieces[index..end].iter().map(|piece| decode(piece).ok().map(Into::into)).collect();
        held.extend(segment.parameter().map(|parameter| (*parameter, values())));
    }
    held
}

/// Returns the folders among these that a path leads through.
fn way<'tree>(folders: &[&'tree Folder], pieces: &[&str]) -> Vec<&'tree Folder> {
    let mut pieces = pieces.iter();
    let is_on_way = |folder: &&&Folder| {
        folder
            .segment
            .as_ref()
            .is_none_or(|segment| pieces.next().is_some_and(|piece| fits(segment.as_deref(), piece)))
    };
    folders.iter().take_while(is_on_way).copied().collect()
}
