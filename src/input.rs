//! Input that is checked before a handler sees it.

use std::ops::Deref;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use validator::{Validate, ValidationError};

use crate::problem::Problem;

/// What an extractor such as `Json`, `Form` or `Query` gives, once its fields are found to be in order. Where they are
/// not, the answer is a [`Problem`] that names them.
#[derive(Debug)]
pub(crate) struct Valid<E>(pub(crate) E);

impl<S, E> FromRequest<S> for Valid<E>
where
    S: Send + Sync,
    E: FromRequest<S, Rejection: Into<Problem>> + Deref<Target: Validate>,
{
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let input = E::from_request(request, state).await.map_err(Into::into)?;
        input.validate()?;
        Ok(Self(input))
    }
}

impl<S, E> FromRequestParts<S> for Valid<E>
where
    S: Send + Sync,
    E: FromRequestParts<S, Rejection: Into<Problem>> + Deref<Target: Validate>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let input = E::from_request_parts(parts, state).await.map_err(Into::into)?;
        input.validate()?;
        Ok(Self(input))
    }
}

/// One line of text that says something: a name, a title.
pub(crate) fn is_line(text: &str) -> Result<(), ValidationError> {
    let is_line = !text.trim().is_empty() && text.chars().count() <= 100 && !text.contains(char::is_control);
    is_line.then_some(()).ok_or_else(|| says("must be a line of 1 to 100 characters"))
}

/// Several lines of text. PostgreSQL cannot hold a NUL.
pub(crate) fn is_text(text: &str) -> Result<(), ValidationError> {
    let is_text = text.len() <= 10_000 && !text.contains('\0');
    is_text.then_some(()).ok_or_else(|| says("must have at most 10,000 bytes, and no NUL"))
}

/// The path of a post: `2026/first-post`.
pub(crate) fn is_slug(text: &str) -> Result<(), ValidationError> {
    let is_word = |word: &str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let is_slug = text.len() <= 100 && text.split('/').all(is_word);
    is_slug.then_some(()).ok_or_else(|| says("must be words of a-z, 0-9 and `-`, with `/` between them"))
}

fn says(message: &'static str) -> ValidationError {
    ValidationError::new("invalid").with_message(message.into())
}
