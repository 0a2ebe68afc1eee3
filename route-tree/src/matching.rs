//! Which file answers a path: the rules of routing, as a tool can tell them without a router.

use std::cmp::Reverse;

use percent_encoding::percent_decode_str;

use crate::attribute::TrailingSlash;
use crate::route::{Route, encode_literal};
use crate::segment::{Parameter, Segment};
use crate::tree::{Folder, RouteTree};

/// What a path leads to.
#[derive(Clone, Debug)]
pub enum Match<'tree> {
    /// A route answers it.
    Route {
        /// The route.
        route: Route<'tree>,
        /// What each parameter holds, in the order of the path. A piece that does not decode, or that decodes to `.` or
        /// `..`, is nothing: `Params` answers 400.
        parameters: Vec<(&'tree Parameter, Vec<Option<String>>)>,
    },
    /// It has a slash at its end, or has none, and redirects to this path.
    Redirect(String),
    /// It has a slash at its end, and the route that would answer it without takes none (`trailing_slash = strict`).
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

/// What a segment is preferred by: at each place of the URL the least one wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Literal,
    Dynamic,
    CatchAll,
    OptionalCatchAll,
}

impl RouteTree {
    /// Looks a path up, as it stands in a request. `base` is the base path.
    ///
    /// At each place of the URL a literal comes first, then `[x]`, then `[...x]`, then `[[...x]]`, as in
    /// [Next.js](https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes).
    pub fn find(&self, path: &str, base: &[Segment], trailing_slash: TrailingSlash) -> Match<'_> {
        let (clean, has_slash) = match path.strip_suffix('/') {
            Some(clean) if path != "/" => (clean, true),
            _ => (path, false),
        };
        let pieces: Vec<&str> = clean.split('/').skip(1).filter(|_| path != "/").collect();
        let is_below_base = pieces.len() >= base.len()
            && base.iter().zip(&pieces).all(|(segment, piece)| fits(segment, piece));
        if !is_below_base {
            let rest = pieces.into_iter().map(str::to_owned).collect();
            return Match::Nothing { folders: Vec::new(), rest, not_found: None };
        }
        let pieces = &pieces[base.len()..];
        let candidates = self.routes().into_iter().filter_map(|route| Some((ranks(&route, pieces)?, route)));
        let Some((_, route)) = candidates.min_by(|(a, _), (b, _)| a.cmp(b)) else {
            return self.nothing(pieces);
        };
        match (trailing_slash, has_slash) {
            (TrailingSlash::Strict, true) => {
                Match::Slash { route, not_found: self.nearest_not_found(pieces) }
            }
            (TrailingSlash::Never, true) => Match::Redirect(clean.to_owned()),
            (TrailingSlash::Always, true) if wants_slash(pieces) == Some(false) => {
                Match::Redirect(clean.to_owned())
            }
            (TrailingSlash::Always, false) if path != "/" && wants_slash(pieces) == Some(true) => {
                Match::Redirect(format!("{path}/"))
            }
            _ => Match::Route { parameters: parameters(&route, pieces), route },
        }
    }

    fn nothing(&self, pieces: &[&str]) -> Match<'_> {
        let ways = self.routes().into_iter().chain(self.not_founds()).map(|route| way(&route, pieces));
        // Of several that are as far, the one with the fewest groups.
        let folders =
            ways.max_by_key(|way| (depth(way), Reverse(way.len()))).unwrap_or_else(|| vec![&self.root]);
        let rest = pieces.iter().skip(depth(&folders)).map(|piece| (*piece).to_owned()).collect();
        Match::Nothing { folders, rest, not_found: self.nearest_not_found(pieces) }
    }

    /// The `not_found.rs` whose folder is nearest: at each place of the URL a literal comes first, and then the deepest.
    fn nearest_not_found(&self, pieces: &[&str]) -> Option<Route<'_>> {
        let near = self.not_founds().into_iter().filter_map(|route| Some((nearness(&route, pieces)?, route)));
        near.max_by(|(a, _), (b, _)| a.cmp(b)).map(|(_, route)| route)
    }
}

/// How many segments of a URL these folders are.
fn depth(folders: &[&Folder]) -> usize {
    folders.iter().filter(|folder| folder.segment != Segment::Group).count()
}

/// Whether a piece of a path is what one segment stands for.
fn fits(segment: &Segment, piece: &str) -> bool {
    match segment {
        Segment::Literal(text) => piece == text || piece == encode_literal(text),
        Segment::Dynamic(_) | Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => !piece.is_empty(),
        Segment::Group => false,
    }
}

/// By what a route is preferred for a path, where it answers it.
fn ranks(route: &Route<'_>, pieces: &[&str]) -> Option<Vec<Rank>> {
    let mut rest = pieces.iter();
    let mut ranks = Vec::new();
    for segment in route.segments() {
        let (rank, least, most) = match segment {
            Segment::Literal(_) => (Rank::Literal, 1, 1),
            Segment::Dynamic(_) => (Rank::Dynamic, 1, 1),
            Segment::CatchAll(_) => (Rank::CatchAll, 1, usize::MAX),
            Segment::OptionalCatchAll(_) => (Rank::OptionalCatchAll, 0, usize::MAX),
            Segment::Group => continue,
        };
        let taken = rest.by_ref().take(most).collect::<Vec<_>>();
        if taken.len() < least || !taken.into_iter().all(|piece| fits(segment, piece)) {
            return None;
        }
        ranks.push(rank);
    }
    rest.next().is_none().then_some(ranks)
}

/// What the parameters of a route hold. Each piece is decoded once.
fn parameters<'tree>(route: &Route<'tree>, pieces: &[&str]) -> Vec<(&'tree Parameter, Vec<Option<String>>)> {
    let mut held = Vec::new();
    for (index, segment) in route.segments().enumerate() {
        let end = if matches!(segment, Segment::Dynamic(_)) { index + 1 } else { pieces.len() };
        let values = || pieces[index..end].iter().map(|piece| decode(piece)).collect();
        held.extend(segment.parameter().map(|parameter| (parameter, values())));
    }
    held
}

fn decode(piece: &str) -> Option<String> {
    let is_escape = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let is_sound = piece.split('%').skip(1).all(is_escape);
    let text = percent_decode_str(piece).decode_utf8().ok().filter(|_| is_sound)?;
    (!matches!(&*text, "." | "..")).then(|| text.into_owned())
}

/// The folders of a route that a path leads through.
fn way<'tree>(route: &Route<'tree>, pieces: &[&str]) -> Vec<&'tree Folder> {
    let mut pieces = pieces.iter();
    let is_on_way = |folder: &&&Folder| {
        folder.segment == Segment::Group || pieces.next().is_some_and(|piece| fits(&folder.segment, piece))
    };
    route.folders.iter().take_while(is_on_way).copied().collect()
}

/// How near the folder of a `not_found.rs` is to a path: how many segments they share, and which of those are
/// literals.
fn nearness(not_found: &Route<'_>, pieces: &[&str]) -> Option<Vec<bool>> {
    let mut pieces = pieces.iter();
    let mut nearness = Vec::new();
    for segment in not_found.segments().filter(|segment| !matches!(segment, Segment::OptionalCatchAll(_))) {
        pieces.next().filter(|piece| fits(segment, piece))?;
        nearness.push(matches!(segment, Segment::Literal(_)));
    }
    Some(nearness)
}

/// Whether a path is to end with a slash under `trailing_slash = always`, by the rules of Next.js
/// ([`trailingSlash`](https://nextjs.org/docs/app/api-reference/config/next-config-js/trailingSlash)): a file is not,
/// and a name with a dot that is no file, and what is below `/.well-known`, may do either.
fn wants_slash(pieces: &[&str]) -> Option<bool> {
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return Some(true) };
    let is_word =
        |text: &str| !text.is_empty() && text.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
    if first.starts_with(".well-known") {
        return None;
    }
    match last.rsplit_once('.') {
        None => Some(true),
        Some((stem, ending)) if !stem.is_empty() && is_word(ending) => Some(false),
        Some(_) => None,
    }
}
