//! What the arguments of the attribute may be.

use crate::segment::Segment;

/// What a slash at the end of a URL means: `trailing_slash = …`.
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
    /// What the attribute takes.
    pub const NAMES: &'static str = "a word without quotes: `never`, `always`, `ignore` or `strict`";

    /// The setting that a word of the attribute names.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "never" => Some(Self::Never),
            "always" => Some(Self::Always),
            "ignore" => Some(Self::Ignore),
            "strict" => Some(Self::Strict),
            _ => None,
        }
    }
}

/// What stands first in the parentheses.
pub const EXPECTED_FOLDER: &str = "the folder of routes comes first: `#[file_routes(\"app\")]`";

/// Reads the folder that the attribute names, without a slash at its end.
///
/// # Errors
///
/// Where it is not a path relative to the package.
pub fn parse_folder(text: &str) -> Result<String, &'static str> {
    let folder = text.trim_end_matches('/');
    if folder.is_empty() || folder.starts_with(['/', '\\']) || folder.contains(':') {
        return Err("the folder of routes is a path relative to the package, such as `app`");
    }
    Ok(folder.to_owned())
}

/// Reads a base path such as `/docs`. It is a text like the name of a folder: not encoded, and without parameters.
///
/// # Errors
///
/// Where no URL can begin with it.
pub fn parse_base_path(text: &str) -> Result<Vec<Segment>, &'static str> {
    let Some(rest) = text.strip_prefix('/').filter(|rest| !rest.is_empty()) else {
        return Err("the base path begins with a slash, as in `/docs`; without one, leave it out");
    };
    let is_any = |refused: fn(&str) -> bool| rest.split('/').any(refused);
    if is_any(|segment| matches!(segment, "" | "." | "..")) {
        return Err(
            "the base path has an empty segment, `.` or `..`, or ends with a slash: write it as in `/docs`",
        );
    }
    if is_any(|segment| segment.starts_with([':', '*']) || segment.contains(['{', '}', '[', ']'])) {
        return Err("the base path has no parameters: nest the router under them instead");
    }
    if rest.contains(['%', '?', '#']) {
        return Err("the base path is a plain text: write it as people read it, without escapes");
    }
    Ok(rest.split('/').map(|segment| Segment::Literal(segment.to_owned())).collect())
}
