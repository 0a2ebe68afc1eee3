//! The rules of the README, in the plainest form: what the router is compared with.

use percent_encoding::percent_decode_str;
use route_runtime::__private::v1::TrailingSlash;
use route_tree::Segment;

use crate::trees::{Route, Tree, describe_answer};

/// What a request is to be answered with.
pub(crate) enum Expected {
    Answer(String),
    Redirect(String),
    Options(String),
    NotAllowed(String),
    NotFound,
}

pub(crate) fn expect(tree: &Tree, method: &str, path: &str) -> Expected {
    let (clean, has_slash) = match path.strip_suffix('/') {
        Some(clean) if path != "/" => (clean, true),
        _ => (path, false),
    };
    let pieces: Vec<&str> = clean.split('/').skip(1).filter(|_| path != "/").collect();
    let routes: Vec<(usize, &Route)> = tree.routes.iter().enumerate().collect();
    let Some((number, parameters)) = find(&routes, 0, &pieces) else { return Expected::NotFound };
    match (tree.trailing_slash, has_slash) {
        (TrailingSlash::Strict, true) => return Expected::NotFound,
        (TrailingSlash::Never, true) => return Expected::Redirect(clean.to_owned()),
        (TrailingSlash::Always, _) if path != "/" => match wants_slash(&pieces[tree.base.len()..]) {
            Some(true) if !has_slash => return Expected::Redirect(format!("{path}/")),
            Some(false) if has_slash => return Expected::Redirect(clean.to_owned()),
            _ => {}
        },
        _ => {}
    }
    let exported = tree.routes[number].methods;
    let has = |method: &str| exported.contains(&method);
    if has(method) || method == "HEAD" && has("GET") {
        return Expected::Answer(describe_answer(number, &parameters));
    }
    let mut allow: Vec<&str> = exported.to_vec();
    allow.extend(["OPTIONS"].iter().filter(|_| !has("OPTIONS")));
    allow.extend(["HEAD"].iter().filter(|_| has("GET") && !has("HEAD")));
    allow.sort_unstable();
    if method == "OPTIONS" {
        Expected::Options(allow.join(", "))
    } else {
        Expected::NotAllowed(allow.join(", "))
    }
}

type Found = (usize, Vec<Vec<String>>);

/// The naive matcher. `routes` are those whose first `depth` segments fit. At each place a literal comes first, then
/// `[x]`, then `[...x]`, then `[[...x]]`; a choice that leads nowhere is taken back.
fn find(routes: &[(usize, &Route)], depth: usize, pieces: &[&str]) -> Option<Found> {
    let fitting = |fits: &dyn Fn(&Segment) -> bool| -> Vec<(usize, &Route)> {
        routes.iter().copied().filter(|(_, route)| route.segments.get(depth).is_some_and(fits)).collect()
    };
    let optional = fitting(&|segment| matches!(segment, Segment::OptionalCatchAll(_)));
    let Some(piece) = pieces.get(depth) else {
        let ends = routes.iter().find(|(_, route)| route.segments.len() == depth);
        return ends.or(optional.first()).map(|(number, route)| (*number, parameters(route, pieces)));
    };
    let literal = find_deeper(&fitting(&|segment| is_literal(segment, piece)), depth, pieces);
    let dynamic = || {
        let fitting = fitting(&|segment| matches!(segment, Segment::Dynamic(_)) && !piece.is_empty());
        find_deeper(&fitting, depth, pieces)
    };
    let catch_all = || {
        let required = fitting(&|segment| matches!(segment, Segment::CatchAll(_)));
        let (number, route) = required.first().or(optional.first())?;
        let is_clean = pieces[depth..].iter().all(|piece| !piece.is_empty());
        is_clean.then(|| (*number, parameters(route, pieces)))
    };
    literal.or_else(dynamic).or_else(catch_all)
}

fn find_deeper(routes: &[(usize, &Route)], depth: usize, pieces: &[&str]) -> Option<Found> {
    if routes.is_empty() { None } else { find(routes, depth + 1, pieces) }
}

/// A literal is itself, or what it decodes to.
fn is_literal(segment: &Segment, piece: &str) -> bool {
    let Segment::Literal(text) = segment else { return false };
    piece == text || piece == route_tree::encode_literal(text)
}

fn parameters(route: &Route, pieces: &[&str]) -> Vec<Vec<String>> {
    let decode = |piece: &&str| percent_decode_str(piece).decode_utf8().unwrap().into_owned();
    let values = route.segments.iter().enumerate().filter_map(|(index, segment)| match segment {
        Segment::Dynamic(_) => Some(vec![decode(&pieces[index])]),
        Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => {
            Some(pieces[index..].iter().map(decode).collect())
        }
        Segment::Literal(_) | Segment::Group => None,
    });
    values.collect()
}

/// Next.js's rules for `trailingSlash: true`: `name.ending` is a file, and a name without a dot is none.
fn wants_slash(pieces: &[&str]) -> Option<bool> {
    let Some(last) = pieces.last() else { return Some(true) };
    if pieces[0].starts_with(".well-known") {
        return None;
    }
    let Some(dot) = last.rfind('.') else { return Some(true) };
    let ending = &last[dot + 1..];
    let is_file =
        dot > 0 && !ending.is_empty() && ending.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_file.then_some(false)
}
