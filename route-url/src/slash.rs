//! Trailing slashes: which URLs have one, and which redirect.

/// The setting of a trailing slash: `trailing_slash = …`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrailingSlash {
    /// `/x/` redirects to `/x`.
    #[default]
    Never,
    /// `/x` redirects to `/x/`.
    Always,
    /// Both answer.
    Ignore,
    /// `/x/` is not found.
    Strict,
}

impl TrailingSlash {
    /// All settings.
    pub const ALL: [Self; 4] = [Self::Never, Self::Always, Self::Ignore, Self::Strict];

    /// Returns the word for the setting in the attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Always => "always",
            Self::Ignore => "ignore",
            Self::Strict => "strict",
        }
    }

    /// Returns the setting that a word of the attribute names.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.name() == name)
    }

    /// Decides about the trailing slash of a path that reached a row with this end. The first `base` segments of the
    /// path are the base path.
    #[inline]
    pub fn decide(self, end: End, path: &str, base: usize) -> Slash {
        let has_slash = match end {
            End::Root => return Slash::Answer,
            End::Segment => false,
            End::Slash => true,
            End::CatchAll => path.ends_with('/'),
        };
        match self {
            Self::Never if has_slash => Slash::Remove,
            Self::Strict if has_slash => Slash::Refuse,
            Self::Always => match (has_slash, wants_slash(path, base)) {
                (false, Some(true)) => Slash::Add,
                (true, Some(false)) => Slash::Remove,
                _ => Slash::Answer,
            },
            Self::Never | Self::Strict | Self::Ignore => Slash::Answer,
        }
    }
}

/// The end of a row's pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The pattern is `/`, which has no form without a slash.
    Root,
    /// The pattern ends with a segment.
    Segment,
    /// The pattern ends with a slash after the last segment.
    Slash,
    /// The pattern ends with a catch-all, which takes a slash as well.
    CatchAll,
}

/// The decision about the trailing slash of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slash {
    /// The slash is right.
    Answer,
    /// The request redirects to the same path with a slash.
    Add,
    /// The request redirects to the same path without the slash.
    Remove,
    /// The path is not found.
    Refuse,
}

/// Whether a path is to end with a slash under `trailing_slash = always`, if Next.js decides
/// ([`trailingSlash`](https://nextjs.org/docs/app/api-reference/config/next-config-js/trailingSlash)). A file is not.
/// A name with a dot that is not a file, and every path below `/.well-known`, may do either.
pub fn wants_slash(path: &str, base: usize) -> Option<bool> {
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
        Some((stem, extension)) if !stem.is_empty() && is_word(extension) => Some(false),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::wants_slash;

    #[test]
    fn paths_that_always_end_with_a_slash() {
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
