//! Links, as the functions of `href` write them.

use std::fmt::Display;

use route_url::{TrailingSlash, encode_literal, encode_value, wants_slash};

/// A path that is being written.
#[derive(Clone, Debug, Default)]
pub struct Link {
    path: String,
}

impl Link {
    /// Adds a literal segment.
    #[must_use]
    pub fn literal(mut self, text: &str) -> Self {
        self.path.push('/');
        self.path += &encode_literal(text);
        self
    }

    /// Adds the value of a parameter.
    ///
    /// # Panics
    ///
    /// If no URL can hold the value as a segment: it is empty, `.` or `..`.
    #[must_use]
    #[track_caller]
    pub fn one(mut self, name: &str, value: impl Display) -> Self {
        let value = value.to_string();
        assert!(
            !matches!(value.as_str(), "" | "." | ".."),
            "no URL leads to a route whose parameter `{name}` is `{value}`"
        );
        self.path.push('/');
        self.path += &encode_value(&value);
        self
    }

    /// Adds the values of a catch-all.
    ///
    /// # Panics
    ///
    /// If a value cannot be a segment, as for [`Link::one`].
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
    /// If there is no value, or if a value cannot be a segment, as for [`Link::one`].
    #[must_use]
    #[track_caller]
    pub fn rest(self, name: &str, values: impl IntoIterator<Item = impl Display>) -> Self {
        let mut values = values.into_iter().peekable();
        assert!(values.peek().is_some(), "no URL leads to a route whose parameter `{name}` has no value");
        self.optional_rest(name, values)
    }

    /// Returns the path, with a trailing slash if the setting wants one. The first `base` segments are the base path.
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
    use route_url::TrailingSlash::{Always, Never};

    #[test]
    fn a_link_is_encoded() {
        let link = Link::default().literal("a").one("id", "b c/d%?#.é");
        assert_eq!(link.clone().finish(Never, 0), "/a/b%20c%2Fd%25%3F%23.%C3%A9");
        assert_eq!(Link::default().literal("a").rest("rest", [1, 2]).finish(Never, 0), "/a/1/2");
        assert_eq!(Link::default().optional_rest("rest", [""; 0]).finish(Never, 0), "/");
    }

    #[test]
    fn a_link_ends_as_the_setting_says() {
        let link = |text: &str| Link::default().literal(text);
        assert_eq!(link("a").finish(Always, 0), "/a/");
        assert_eq!(link("a.txt").finish(Always, 0), "/a.txt");
        assert_eq!(Link::default().finish(Always, 0), "/");
        assert_eq!(link("base").finish(Always, 1), "/base/");
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
