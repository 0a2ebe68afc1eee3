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
    /// Refuses to change what is not as the client expects it. `None` is what is not there yet.
    pub(crate) fn check(&self, current: Option<&ETag>) -> Result<(), Problem> {
        let refusal = |detail| Err(Problem::new(StatusCode::PRECONDITION_FAILED, detail));
        if !self.is_matched(current) {
            return refusal("`If-Match` names another state: read it again");
        }
        if self.is_excluded(current) {
            return refusal("it is in a state that `If-None-Match` excludes");
        }
        Ok(())
    }

    fn is_matched(&self, current: Option<&ETag>) -> bool {
        let Some(tags) = &self.if_match else { return true };
        current.is_some_and(|current| tags.precondition_passes(current))
    }

    fn is_excluded(&self, current: Option<&ETag>) -> bool {
        let (Some(tags), Some(current)) = (&self.if_none_match, current) else { return false };
        !tags.precondition_passes(current)
    }

    /// Answers with the resource, or with `304` where the client has it already.
    pub(crate) fn answer(&self, current: ETag, resource: impl IntoResponse) -> Result<Response, Problem> {
        if !self.is_matched(Some(&current)) {
            return Err(Problem::new(StatusCode::PRECONDITION_FAILED, "`If-Match` names another state"));
        }
        Ok(if self.is_excluded(Some(&current)) {
            tagged(current, StatusCode::NOT_MODIFIED)
        } else {
            tagged(current, resource)
        })
    }
}

/// A resource, with the tag of its state.
pub(crate) fn tagged(tag: ETag, resource: impl IntoResponse) -> Response {
    let mut response = resource.into_response();
    response.headers_mut().typed_insert(tag);
    response
}

/// The tag of the state that a row of the database is in. Its number is part of it: a row of the same name that comes
/// later begins with the same version.
pub(crate) fn version_tag(id: i64, version: i64) -> ETag {
    tag(&format!("{id}-{version}"))
}

/// A strong tag. Its text is of the application's own making: digits and letters.
pub(crate) fn tag(text: &str) -> ETag {
    format!("\"{text}\"").parse().expect("digits and letters are a tag")
}
