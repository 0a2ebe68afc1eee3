//! Links: what the functions of `href` write.

use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::slash::{TrailingSlash, wants_slash};

/// All but the unreserved characters, which no one may encode
/// ([RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3)).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path that is being written.
#[derive(Clone, Debug, Default)]
pub struct Link {
    path: String,
}

impl Link {
    /// Adds literal segments, encoded and each behind its slash.
    #[must_use]
    pub fn literal(mut self, segments: &str) -> Self {
        self.path += segments;
        self
    }

    /// Adds the value of a parameter.
    ///
    /// # Panics
    ///
    /// Where no URL can hold it as a segment: it is empty, `.` or `..`.
    #[must_use]
    #[track_caller]
    pub fn one(mut self, name: &str, value: impl Display) -> Self {
        let value = value.to_string();
        assert!(
            !matches!(value.as_str(), "" | "." | ".."),
            "no URL leads to a route whose parameter `{name}` is `{value}`"
        );
        self.path.push('/');
        self.path.extend(utf8_percent_encode(&value, ESCAPED));
        self
    }

    /// Adds the values of a catch-all.
    ///
    /// # Panics
    ///
    /// Where one of them cannot be a segment, as for [`Link::one`].
    #[must_use]
    #[track_caller]
    pub fn optional_rest(mut self, name: &str, values: impl IntoIterator<Item = impl Display>) -> Self {
        for value in values {
            self = self.one(name, value);
        }
        self
    }

    /// Adds the values of a catch-all that takes one or more.
    ///
    /// # Panics
    ///
    /// Where there is none, and where one of them cannot be a segment, as for [`Link::one`].
    #[must_use]
    #[track_caller]
    pub fn rest(self, name: &str, values: impl IntoIterator<Item = impl Display>) -> Self {
        let mut values = values.into_iter().peekable();
        assert!(values.peek().is_some(), "no URL leads to a route whose parameter `{name}` has no value");
        self.optional_rest(name, values)
    }

    /// The path, with a slash at its end where the setting wants one. `base` counts the segments of the base path.
    #[must_use]
    pub fn finish(mut self, trailing_slash: TrailingSlash, base: usize) -> String {
        let is_root = self.path.is_empty();
        let wants_slash =
            trailing_slash == TrailingSlash::Always && wants_slash(&self.path, base) == Some(true);
        if is_root || wants_slash {
            self.path.push('/');
        }
        self.path
    }
}

#[cfg(test)]
mod tests {
    use super::Link;
    use crate::slash::TrailingSlash::{Always, Never};

    #[test]
    fn a_link_is_encoded() {
        let link = Link::default().literal("/a").one("id", "b c/d%?#.é");
        assert_eq!(link.clone().finish(Never, 0), "/a/b%20c%2Fd%25%3F%23.%C3%A9");
        assert_eq!(Link::default().literal("/a").rest("rest", [1, 2]).finish(Never, 0), "/a/1/2");
        assert_eq!(Link::default().optional_rest("rest", [""; 0]).finish(Never, 0), "/");
    }

    #[test]
    fn a_link_ends_as_the_setting_says() {
        let link = |text: &str| Link::default().literal(text);
        assert_eq!(link("/a").finish(Always, 0), "/a/");
        assert_eq!(link("/a.txt").finish(Always, 0), "/a.txt");
        assert_eq!(link("").finish(Always, 0), "/");
        assert_eq!(link("/base").finish(Always, 1), "/base/");
    }

    #[test]
    fn what_no_url_can_hold_is_refused() {
        for value in ["", ".", ".."] {
            let refused = std::panic::catch_unwind(|| Link::default().one("id", value));
            assert!(refused.is_err(), "{value}");
        }
        assert!(std::panic::catch_unwind(|| Link::default().rest("rest", [""; 0])).is_err());
        assert_eq!(Link::default().one("id", "...").finish(Never, 0), "/...");
    }
}
