//! The rejection of a path whose parameters cannot be read.

use std::borrow::Cow;
use std::fmt;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use route_url::DecodeError;

use super::value::Mismatch;

/// The rejection of `Params`.
///
/// As a response it is `400 Bad Request` with [`body_text`](Self::body_text). `Display` adds the types of Rust, for a
/// log. A handler that takes `Result<Params<u64>, ParamsRejection>` decides for itself.
///
/// ```
/// use axum::http::StatusCode;
/// use route_runtime::{ParamsRejection, ParamsRejectionKind};
///
/// fn answer(rejection: ParamsRejection) -> (StatusCode, String) {
///     match rejection.kind() {
///         ParamsRejectionKind::Mismatch => (StatusCode::NOT_FOUND, format!("no such {}", rejection.name())),
///         _ => (rejection.status(), rejection.body_text()),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParamsRejection {
    name: &'static str,
    kind: ParamsRejectionKind,
    /// The reason of a mismatch, with the types of Rust.
    detail: String,
    expected: Option<Cow<'static, str>>,
}

/// The reason of a [`ParamsRejection`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParamsRejectionKind {
    /// The path has no segment for the parameter. A layer inside the router has changed the path.
    Missing,
    /// A `%` is not followed by two hexadecimal digits ([RFC 3986, section 2.1](https://www.rfc-editor.org/rfc/rfc3986#section-2.1)).
    Malformed,
    /// The decoded bytes are not UTF-8.
    NotUtf8,
    /// The decoded text is `.` or `..`.
    Dots,
    /// The text is not a value of the parameter's type.
    Mismatch,
}

impl ParamsRejection {
    fn new(name: &'static str, kind: ParamsRejectionKind) -> Self {
        Self { name, kind, detail: String::new(), expected: None }
    }

    #[cold]
    pub(super) fn missing(name: &'static str) -> Self {
        Self::new(name, ParamsRejectionKind::Missing)
    }

    #[cold]
    pub(super) fn undecodable(name: &'static str, error: DecodeError) -> Self {
        let kind = match error {
            DecodeError::Malformed => ParamsRejectionKind::Malformed,
            DecodeError::NotUtf8 => ParamsRejectionKind::NotUtf8,
            DecodeError::Dots => ParamsRejectionKind::Dots,
        };
        Self::new(name, kind)
    }

    #[cold]
    pub(super) fn mismatch(name: &'static str, Mismatch { detail, expected }: Mismatch) -> Self {
        Self { name, kind: ParamsRejectionKind::Mismatch, detail, expected }
    }

    /// Returns the name of the parameter.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the reason.
    #[must_use]
    pub fn kind(&self) -> ParamsRejectionKind {
        self.kind
    }

    /// Returns the status of the response: `400 Bad Request`.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        StatusCode::BAD_REQUEST
    }

    /// Returns the text of the response. It is for clients and names no type of Rust: "expected an integer".
    #[must_use]
    pub fn body_text(&self) -> String {
        match (self.kind, &self.expected) {
            (ParamsRejectionKind::Mismatch, Some(expected)) => {
                format!("the parameter `{}` is invalid: expected {expected}", self.name)
            }
            (ParamsRejectionKind::Mismatch, None) => format!("the parameter `{}` is invalid", self.name),
            _ => self.to_string(),
        }
    }
}

impl fmt::Display for ParamsRejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, detail, .. } = self;
        match self.kind {
            ParamsRejectionKind::Missing => {
                write!(formatter, "the path has no segment for the parameter `{name}`")
            }
            ParamsRejectionKind::Malformed => {
                write!(formatter, "the parameter `{name}` has a malformed percent-escape")
            }
            ParamsRejectionKind::NotUtf8 => write!(formatter, "the parameter `{name}` is not UTF-8"),
            ParamsRejectionKind::Dots => write!(formatter, "the parameter `{name}` is `.` or `..`"),
            ParamsRejectionKind::Mismatch => write!(formatter, "the parameter `{name}` is invalid: {detail}"),
        }
    }
}

impl std::error::Error for ParamsRejection {}

impl IntoResponse for ParamsRejection {
    fn into_response(self) -> Response {
        (self.status(), self.body_text()).into_response()
    }
}
