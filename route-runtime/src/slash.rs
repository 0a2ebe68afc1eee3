//! What a slash at the end of a URL means.
//!
//! The settings are those of Next.js
//! ([`trailingSlash`](https://nextjs.org/docs/app/api-reference/config/next-config-js/trailingSlash)), with the rules
//! for its redirects. Every pattern has a twin with a slash, and the setting says which of the two answers.

use axum::extract::{OriginalUri, Request};
use axum::http::header::LOCATION;
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What `trailing_slash` is set to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrailingSlash {
    /// `/x/` redirects to `/x`.
    #[default]
    Never,
    /// `/x` redirects to `/x/`, but a file such as `/x.txt` has no slash, and `/.well-known` is left alone.
    Always,
    /// Both answer.
    Ignore,
    /// `/x/` is not found.
    Strict,
}

/// How the pattern of a row ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// It is `/`, which has no form without a slash.
    Root,
    /// With a segment.
    Segment,
    /// With a slash after the last segment.
    Slash,
    /// With a catch-all, which takes a slash as well.
    CatchAll,
}

/// What is to be done with a request that reached a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Answer,
    RedirectWithSlash,
    RedirectWithoutSlash,
    NotFound,
}

/// What is known of a row when a request reaches it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) end: End,
    pub(crate) trailing_slash: TrailingSlash,
    /// How many segments the base path has.
    pub(crate) base: usize,
    /// Whether a segment of the pattern is a parameter.
    pub(crate) has_parameters: bool,
}

impl Place {
    /// Whether no request is answered here.
    pub(crate) fn always_redirects(self) -> bool {
        self.end == End::Slash && self.trailing_slash == TrailingSlash::Never
    }

    /// What to do with a request.
    pub(crate) fn judge(self, request: &Request) -> Verdict {
        // axum's matcher takes an empty segment for a parameter, and `nest` swallows one before it.
        if self.has_parameters && has_empty_segment(asked_for(request).path()) {
            return Verdict::NotFound;
        }
        let path = request.uri().path();
        let has_slash = match self.end {
            End::Root => return Verdict::Answer,
            End::Segment => false,
            End::Slash => true,
            End::CatchAll => path.ends_with('/'),
        };
        match self.trailing_slash {
            TrailingSlash::Never if has_slash => Verdict::RedirectWithoutSlash,
            TrailingSlash::Strict if has_slash => Verdict::NotFound,
            TrailingSlash::Always => match (has_slash, wants_slash(path, self.base)) {
                (false, Some(true)) => Verdict::RedirectWithSlash,
                (true, Some(false)) => Verdict::RedirectWithoutSlash,
                _ => Verdict::Answer,
            },
            TrailingSlash::Never | TrailingSlash::Strict | TrailingSlash::Ignore => Verdict::Answer,
        }
    }
}

/// Whether two slashes stand side by side. A look at every second byte meets one of the two. For paths as short as most
/// are, this costs less than a search for a text.
fn has_empty_segment(path: &str) -> bool {
    let path = path.as_bytes();
    let mut index = 1;
    while let Some(byte) = path.get(index) {
        match byte {
            b'/' if path[index - 1] == b'/' => return true,
            b'/' => index += 1,
            _ => index += 2,
        }
    }
    false
}

/// The URL that the client asked for: a router that was nested sees only the rest of its path.
fn asked_for(request: &Request) -> &Uri {
    request.extensions().get::<OriginalUri>().map_or(request.uri(), |OriginalUri(uri)| uri)
}

/// Whether a path is to end with a slash, where Next.js says so: a file does not, and a name with a dot that is no
/// file, and what is below `/.well-known`, may do either.
pub(crate) fn wants_slash(path: &str, base: usize) -> Option<bool> {
    let mut segments = path.trim_matches('/').split('/').skip(base);
    let Some(first) = segments.next() else { return Some(true) };
    let last = segments.last().unwrap_or(first);
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

/// A permanent redirect to the same URL with a slash at its end, or without.
pub(crate) fn redirect(request: &Request, with_slash: bool) -> Response {
    match location(asked_for(request), with_slash) {
        Some(location) => (StatusCode::PERMANENT_REDIRECT, [(LOCATION, location)]).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What a path may not hold in `Location`. Browsers read `\` as `/`, so `/\host` would be a URL of that host.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'\\');

/// The `Location`, always a path of this host: it begins with a single slash. There is none where the slash is as it
/// should be already, since that would redirect for ever.
fn location(uri: &Uri, with_slash: bool) -> Option<HeaderValue> {
    let path = utf8_percent_encode(uri.path(), ESCAPED).to_string();
    let path = match path.strip_suffix('/') {
        Some(path) if !with_slash => path.to_owned(),
        None if with_slash => path + "/",
        _ => return None,
    };
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    HeaderValue::try_from(format!("/{}{query}", path.trim_start_matches('/'))).ok()
}

#[cfg(test)]
mod tests {
    use super::{location, wants_slash};

    #[test]
    fn an_empty_segment_is_found_wherever_it_is() {
        for length in 0..9_u32 {
            for bits in 0..2_u32.pow(length) {
                let path: String =
                    (0..length).map(|at| if bits & 1 << at == 0 { 'x' } else { '/' }).collect();
                assert_eq!(super::has_empty_segment(&path), path.contains("//"), "{path}");
            }
        }
    }

    #[test]
    fn a_redirect_never_leads_to_another_host() {
        for (uri, expected) in [
            ("/x/", "/x"),
            ("/x/?a=1&b=/", "/x?a=1&b=/"),
            ("//evil.test/", "/evil.test"),
            ("///evil.test/", "/evil.test"),
            ("/\\evil.test/", "/%5Cevil.test"),
            ("/\\/evil.test/", "/%5C/evil.test"),
            ("/%5Cevil.test/", "/%5Cevil.test"),
            ("/%2F/evil.test/", "/%2F/evil.test"),
            ("/%2e%2e//evil.test/", "/%2e%2e//evil.test"),
            ("http://evil.test/x/", "/x"),
            ("http://evil.test//evil.test/", "/evil.test"),
            ("/café/", "/caf%C3%A9"),
        ] {
            let found = location(&uri.parse().unwrap(), false);
            assert_eq!(found.as_ref().map(|value| value.to_str().unwrap()), Some(expected), "{uri}");
        }
        assert_eq!(location(&"/x".parse().unwrap(), true).unwrap(), "/x/");
        assert_eq!(location(&"/x/".parse().unwrap(), true), None);
        assert_eq!(location(&"/x".parse().unwrap(), false), None);
    }

    #[test]
    fn what_always_asks_for() {
        for (path, expected) in [
            ("/x", Some(true)),
            ("/x/y", Some(true)),
            ("/f.txt", Some(false)),
            ("/u/a.b", Some(false)),
            ("/a.b/c", Some(true)),
            ("/.hidden", None),
            ("/a.b-c", None),
            ("/a.", None),
            ("/.well-known/y", None),
            ("/.well-known", None),
            ("/x/.well-known", None),
            ("/x/.well-known/y", Some(true)),
        ] {
            assert_eq!(wants_slash(path, 0), expected, "{path}");
            assert_eq!(wants_slash(&format!("/base{path}"), 1), expected, "{path}");
            assert_eq!(wants_slash(&format!("{path}/"), 0), expected, "{path}/");
        }
        assert_eq!(wants_slash("/v1.0", 1), Some(true), "the base path itself");
    }
}
