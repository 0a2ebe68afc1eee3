//! Conditional requests: [RFC 9110, 13](https://www.rfc-editor.org/rfc/rfc9110#section-13).

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use headers::{ETag, HeaderMapExt as _, IfMatch, IfNoneMatch};

use crate::problem::Problem;

/// On which state of a resource a request depends.
#[derive(Debug)]
pub(crate) struct Conditions {
    if_match: Option<IfMatch>,
    if_none_match: Option<IfNoneMatch>,
}

impl<S: Sync> FromRequestParts<S> for Conditions {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let headers = &parts.headers;
        Ok(Self { if_match: headers.typed_get(), if_none_match: headers.typed_get() })
    }
}

impl Conditions {
    /// Refuses to change what is no longer as the client has seen it.
    pub(crate) fn check(&self, current: &ETag) -> Result<(), Problem> {
        let is_met = self.if_match.as_ref().is_none_or(|tags| tags.precondition_passes(current))
            && self.if_none_match.as_ref().is_none_or(|tags| tags.precondition_passes(current));
        let refusal = || Problem::new(StatusCode::PRECONDITION_FAILED, "it has changed: read it again");
        is_met.then_some(()).ok_or_else(refusal)
    }

    /// Answers with the resource, or with `304` where the client has it already.
    pub(crate) fn answer(&self, current: ETag, resource: impl IntoResponse) -> Result<Response, Problem> {
        if self.if_match.as_ref().is_some_and(|tags| !tags.precondition_passes(&current)) {
            return Err(Problem::new(StatusCode::PRECONDITION_FAILED, "it has changed"));
        }
        let is_known = self.if_none_match.as_ref().is_some_and(|tags| !tags.precondition_passes(&current));
        Ok(if is_known { tagged(current, StatusCode::NOT_MODIFIED) } else { tagged(current, resource) })
    }
}

/// A resource, with the tag of its state.
pub(crate) fn tagged(tag: ETag, resource: impl IntoResponse) -> Response {
    let mut response = resource.into_response();
    response.headers_mut().typed_insert(tag);
    response
}

/// The tag of the state that a row of the database is in.
pub(crate) fn version_tag(version: i64) -> ETag {
    tag(&version.to_string())
}

/// A strong tag. Its text is of the application's own making: digits and letters.
pub(crate) fn tag(text: &str) -> ETag {
    format!("\"{text}\"").parse().expect("digits and letters are a tag")
}
