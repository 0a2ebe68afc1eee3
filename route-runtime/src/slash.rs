//! Redirects between a URL and its twin with a trailing slash.

use axum::extract::{OriginalUri, Request};
use axum::http::header::LOCATION;
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// Returns the URL that the client asked for: a nested router sees only the rest of its path.
pub(crate) fn original_uri(request: &Request) -> &Uri {
    request.extensions().get::<OriginalUri>().map_or(request.uri(), |OriginalUri(uri)| uri)
}

/// Redirects permanently to the same URL with a trailing slash, or without.
pub(crate) fn redirect(request: &Request, with_slash: bool) -> Response {
    match location(original_uri(request), with_slash) {
        Some(location) => (StatusCode::PERMANENT_REDIRECT, [(LOCATION, location)]).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The characters that a path in `Location` may not hold. Browsers read `\` as `/`, so `/\host` would be a URL of
/// that host.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'\\');

/// Returns the `Location`, always a path of this host: it begins with a single slash. A path whose slash is right
/// already has none, since the redirect would never end.
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
    use super::location;

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
}
