//! Why the parameters of a path could not be read.

use std::fmt;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::value::Unfit;

/// Why `Params` could not be read from a path.
///
/// As a response it is `400 Bad Request` with a line of text that names the parameter. A handler that takes
/// `Result<Params<u64>, ParamsRejection>` decides for itself.
///
/// ```
/// use axum::http::StatusCode;
/// use route_runtime::ParamsRejection;
///
/// fn not_found_instead(rejection: ParamsRejection) -> (StatusCode, String) {
///     (StatusCode::NOT_FOUND, format!("there is no such {}", rejection.name()))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParamsRejection {
    name: &'static str,
    reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Reason {
    Missing,
    Malformed,
    NotUtf8,
    Dots,
    Unfit(String),
}

impl ParamsRejection {
    pub(super) fn missing(name: &'static str) -> Self {
        Self { name, reason: Reason::Missing }
    }

    pub(super) fn malformed(name: &'static str) -> Self {
        Self { name, reason: Reason::Malformed }
    }

    pub(super) fn not_utf8(name: &'static str) -> Self {
        Self { name, reason: Reason::NotUtf8 }
    }

    pub(super) fn dots(name: &'static str) -> Self {
        Self { name, reason: Reason::Dots }
    }

    pub(super) fn unfit(name: &'static str, Unfit(reason): Unfit) -> Self {
        Self { name, reason: Reason::Unfit(reason) }
    }

    /// The parameter that could not be read.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The status it is answered with: always `400 Bad Request`.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        StatusCode::BAD_REQUEST
    }

    /// The text it is answered with.
    #[must_use]
    pub fn body_text(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for ParamsRejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name;
        match &self.reason {
            Reason::Missing => write!(formatter, "the path has no segment for the parameter `{name}`"),
            Reason::Malformed => write!(formatter, "the parameter `{name}` has a malformed percent-escape"),
            Reason::NotUtf8 => write!(formatter, "the parameter `{name}` is not UTF-8"),
            Reason::Dots => write!(formatter, "the parameter `{name}` is `.` or `..`"),
            Reason::Unfit(reason) => write!(formatter, "the parameter `{name}` does not fit: {reason}"),
        }
    }
}

impl std::error::Error for ParamsRejection {}

impl IntoResponse for ParamsRejection {
    fn into_response(self) -> Response {
        (self.status(), self.body_text()).into_response()
    }
}
