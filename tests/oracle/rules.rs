//! The rules of the README and of `docs/routing.md`, in the plainest form: the router is compared with them.

use std::fmt::Write as _;

use route_tree::{Segment, TrailingSlash};

use crate::trees::{Entry, Tree, describe_answer};

/// The expected answer to a request, and the numbers of the folders whose middleware runs around it.
pub(crate) enum Expected {
    /// A route answers, by itself, by a redirect or by its methods: the text, and the middleware, outermost first.
    Route(String, Vec<usize>),
    /// The `not_found.rs` of this folder answers, or an empty 404. At least this middleware runs.
    NotFound { file: Option<usize>, is_fallback: bool, guards: Vec<usize> },
}

pub(crate) fn expect(tree: &Tree, method: &str, path: &str) -> Expected {
    let (clean, has_slash) = match path.strip_suffix('/') {
        Some(clean) if path != "/" => (clean, true),
        _ => (path, false),
    };
    let pieces: Vec<&str> = clean.split('/').skip(1).filter(|_| path != "/").collect();
    let routes: Vec<(usize, &Entry)> =
        tree.folders.iter().enumerate().filter(|(_, entry)| entry.methods.is_some()).collect();
    let Some((number, parameters)) = find(&routes, 0, &pieces) else { return not_found(tree, &pieces) };
    let guards = guards(tree, &tree.folders[number]);
    let redirect = |path: &str| Expected::Route(format!("308 {path}"), guards.clone());
    match (tree.trailing_slash, has_slash) {
        (TrailingSlash::Strict, true) => return not_found(tree, &pieces),
        (TrailingSlash::Never, true) => return redirect(clean),
        (TrailingSlash::Always, _) if path != "/" => match wants_slash(&pieces[tree.base.len()..]) {
            Some(true) if !has_slash => return redirect(&format!("{path}/")),
            Some(false) if has_slash => return redirect(clean),
            _ => {}
        },
        _ => {}
    }
    let exported = tree.folders[number].methods.unwrap_or_default();
    let has = |method: &str| exported.contains(&method);
    let text = if has(method) || method == "HEAD" && has("GET") {
        format!("200 {}", describe_answer(number, &parameters))
    } else {
        let mut allow: Vec<&str> = exported.to_vec();
        allow.extend(["OPTIONS"].iter().filter(|_| !has("OPTIONS")));
        allow.extend(["HEAD"].iter().filter(|_| has("GET") && !has("HEAD")));
        allow.sort_unstable();
        let status = if method == "OPTIONS" { 204 } else { 405 };
        format!("{status} {}", allow.join(", "))
    };
    Expected::Route(text, guards)
}

/// The middleware around a folder, outermost first.
fn guards(tree: &Tree, entry: &Entry) -> Vec<usize> {
    let mut around: Vec<(usize, &Entry)> = tree.folders.iter().enumerate().collect();
    around.retain(|(_, other)| other.has_middleware && other.is_around(entry));
    around.sort_by_key(|(_, other)| other.names.len());
    around.into_iter().map(|(number, _)| number).collect()
}

/// A folder answers what none of its routes matches if it has a `not_found.rs`, or a `middleware.rs` and a URL of its
/// own. The nearest one answers: at each place of the URL a literal comes first, and then the deepest.
fn not_found(tree: &Tree, pieces: &[&str]) -> Expected {
    let answers = |entry: &Entry| {
        let is_catch_all = |segment: &Segment<String>| segment.is_catch_all();
        let is_group = entry.names.last().is_none_or(|name| name.starts_with('('));
        !entry.segments.iter().any(is_catch_all)
            && !entry.names.is_empty()
            && (entry.has_not_found || entry.has_middleware && !is_group)
    };
    let near = tree.folders.iter().filter(|entry| answers(entry));
    let near = near.filter_map(|entry| Some((nearness(entry, pieces)?, entry)));
    // Of two entries for one place, one has the `not_found.rs` of the other.
    let nearest =
        near.max_by(|(a, first), (b, second)| a.cmp(b).then(first.has_not_found.cmp(&second.has_not_found)));
    let root = |entry: &&Entry| entry.names.is_empty();
    let Some((_, nearest)) = nearest else {
        let files = tree.folders.iter().enumerate().filter(|(_, entry)| root(entry));
        let mut file = files.filter(|(_, entry)| entry.has_not_found).map(|(number, _)| number);
        let guards = tree.folders.iter().enumerate().filter(|(_, entry)| root(entry) && entry.has_middleware);
        let guards = guards.map(|(number, _)| number).collect();
        return Expected::NotFound { file: file.next(), is_fallback: true, guards };
    };
    let mut files: Vec<(usize, &Entry)> = tree.folders.iter().enumerate().collect();
    files.retain(|(_, entry)| entry.has_not_found && entry.is_around(nearest));
    let file = files.into_iter().max_by_key(|(_, entry)| entry.names.len()).map(|(number, _)| number);
    Expected::NotFound { file, is_fallback: false, guards: guards(tree, nearest) }
}

fn nearness(entry: &Entry, pieces: &[&str]) -> Option<Vec<bool>> {
    let mut pieces = pieces.iter();
    let mut nearness = Vec::new();
    for segment in &entry.segments {
        let piece = pieces.next()?;
        match segment {
            Segment::Literal(_) if is_literal(segment, piece) => nearness.push(true),
            Segment::Dynamic(_) if !piece.is_empty() => nearness.push(false),
            _ => return None,
        }
    }
    Some(nearness)
}

type Found = (usize, Vec<Option<Vec<String>>>);

/// The naive matcher. `routes` are those whose first `depth` segments fit. At each place a literal comes first, then
/// `[x]`, then `[...x]`, then `[[...x]]`; a choice that leads nowhere is taken back.
fn find(routes: &[(usize, &Entry)], depth: usize, pieces: &[&str]) -> Option<Found> {
    let fitting = |fits: &dyn Fn(&Segment<String>) -> bool| -> Vec<(usize, &Entry)> {
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

fn find_deeper(routes: &[(usize, &Entry)], depth: usize, pieces: &[&str]) -> Option<Found> {
    if routes.is_empty() { None } else { find(routes, depth + 1, pieces) }
}

/// Encodes a name as browsers do. A `%` in a name is that character and begins no escape.
pub(crate) fn encode(name: &str) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        match byte {
            b'"' | b'#' | b'%' | b'<' | b'>' | b'?' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' => {
                write!(encoded, "%{byte:02X}").unwrap();
            }
            byte if byte.is_ascii_graphic() => encoded.push(char::from(byte)),
            byte => write!(encoded, "%{byte:02X}").unwrap(),
        }
    }
    encoded
}

/// A request spells a literal as browsers do, or in raw UTF-8. A piece with a `%` is always encoded.
fn is_literal(segment: &Segment<String>, piece: &str) -> bool {
    let Segment::Literal(text) = segment else { return false };
    piece == encode(text) || !piece.contains('%') && piece == text
}

fn parameters(route: &Entry, pieces: &[&str]) -> Vec<Option<Vec<String>>> {
    let values = route.segments.iter().enumerate().filter_map(|(index, segment)| match segment {
        Segment::Dynamic(_) => Some(decode(pieces[index]).map(|value| vec![value])),
        Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => {
            Some(pieces[index..].iter().map(|piece| decode(piece)).collect())
        }
        Segment::Literal(_) => None,
    });
    values.collect()
}

/// Decodes a piece once. A malformed escape has no value.
fn decode(piece: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = piece.bytes();
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(rest.next()?).to_digit(16);
        bytes.push(if byte == b'%' { u8::try_from(digit()? * 16 + digit()?).ok()? } else { byte });
    }
    String::from_utf8(bytes).ok().filter(|text| !matches!(text.as_str(), "." | ".."))
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
