//! Errors of one shape: [problem details](https://www.rfc-editor.org/rfc/rfc9457).

use std::convert::Infallible;
use std::error::Error;

use axum::body::to_bytes;
use axum::extract::multipart::MultipartError;
use axum::extract::rejection::{FormRejection, JsonRejection, QueryRejection};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::future::BoxFuture;
use serde::Serialize;
use validator::ValidationErrors;

/// The media type of a [`Problem`].
const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

/// How much of a text is read to become the detail of a problem.
const LONGEST_TEXT: usize = 16 * 1024;

/// What was wrong with a request, or with its answer.
#[derive(Debug, Serialize)]
pub struct Problem {
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    #[serde(serialize_with = "as_number")]
    status: StatusCode,
    #[serde(skip_serializing_if = "String::is_empty")]
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldError>,
}

/// What is wrong with a field of the request.
#[derive(Debug, Serialize)]
pub(crate) struct FieldError {
    pub(crate) field: String,
    pub(crate) message: String,
}

fn as_number<S: serde::Serializer>(status: &StatusCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(status.as_u16())
}

impl Problem {
    pub(crate) fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        let title = status.canonical_reason().unwrap_or_default();
        Self { kind: "about:blank", title, status, detail: detail.into(), errors: Vec::new() }
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("there is no such {what}"))
    }

    /// A field that is wrong.
    pub(crate) fn of_field(status: StatusCode, field: &str, message: &str) -> Self {
        let error = FieldError { field: field.to_owned(), message: message.to_owned() };
        let detail = format!("`{field}` {message}");
        Self { errors: vec![error], ..Self::new(status, detail) }
    }

    /// A field whose value another row has.
    pub(crate) fn taken(field: &str) -> Self {
        Self::of_field(StatusCode::CONFLICT, field, "is taken already")
    }

    /// What the server answers where no handler does: after a panic, a time limit, or too long a body.
    #[must_use]
    pub fn of_status(status: StatusCode) -> Response {
        let detail = match status {
            StatusCode::PAYLOAD_TOO_LARGE => "the body is too long",
            StatusCode::SERVICE_UNAVAILABLE => "it has taken too long",
            _ => "",
        };
        Self::new(status, detail).into_response()
    }

    pub(crate) fn detail(&self) -> &str {
        &self.detail
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The fields that are wrong, with what is.
    pub(crate) fn errors(&self) -> &[FieldError] {
        &self.errors
    }
}

impl From<JsonRejection> for Problem {
    /// Where a field is the reason, its path is found among the sources.
    fn from(rejection: JsonRejection) -> Self {
        let problem = Self::new(rejection.status(), rejection.body_text());
        let mut source = Some(&rejection as &(dyn Error + 'static));
        while let Some(error) = source {
            if let Some(error) = error.downcast_ref::<serde_path_to_error::Error<serde_json::Error>>() {
                let (field, message) = (error.path().to_string(), error.inner().to_string());
                return Self { errors: vec![FieldError { field, message }], ..problem };
            }
            source = error.source();
        }
        problem
    }
}

impl From<QueryRejection> for Problem {
    fn from(rejection: QueryRejection) -> Self {
        Self::new(rejection.status(), rejection.body_text())
    }
}

impl From<FormRejection> for Problem {
    fn from(rejection: FormRejection) -> Self {
        Self::new(rejection.status(), rejection.body_text())
    }
}

impl From<MultipartError> for Problem {
    fn from(error: MultipartError) -> Self {
        Self::new(error.status(), error.body_text())
    }
}

impl From<ValidationErrors> for Problem {
    fn from(errors: ValidationErrors) -> Self {
        let mut errors: Vec<_> = errors
            .field_errors()
            .into_iter()
            .flat_map(|(field, errors)| {
                errors.iter().map(move |error| FieldError {
                    field: field.to_string(),
                    message: error.message.as_deref().unwrap_or("is not valid").to_owned(),
                })
            })
            .collect();
        errors.sort_by(|a, b| a.field.cmp(&b.field));
        let texts: Vec<_> =
            errors.iter().map(|error| format!("`{}` {}", error.field, error.message)).collect();
        let detail = texts.join("; ");
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, detail) }
    }
}

impl From<sqlx::Error> for Problem {
    fn from(error: sqlx::Error) -> Self {
        // PostgreSQL holds no NUL in a text: https://www.postgresql.org/docs/current/errcodes-appendix.html
        if error.as_database_error().is_some_and(|error| error.code().as_deref() == Some("22021")) {
            return Self::new(StatusCode::BAD_REQUEST, "a text holds a character that cannot be stored");
        }
        tracing::error!(%error, "the database failed");
        match error {
            sqlx::Error::PoolTimedOut => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "the database has no time")
            }
            _ => Self::new(StatusCode::INTERNAL_SERVER_ERROR, ""),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self).unwrap_or_default();
        (self.status, [(header::CONTENT_TYPE, MEDIA_TYPE)], body).into_response()
    }
}

/// The future of [`shape`].
pub(crate) type Shaping = BoxFuture<'static, Result<Response, Infallible>>;

/// Gives the refusals of axum and of file routes, which are plain texts or empty, the shape of every other error.
pub(crate) fn shape(response: Response) -> Shaping {
    Box::pin(async move {
        let status = response.status();
        let media_type = response.headers().get(header::CONTENT_TYPE);
        let is_text = media_type.is_none_or(|value| value.as_bytes().starts_with(b"text/plain"));
        if !(status.is_client_error() || status.is_server_error()) || !is_text {
            return Ok(response);
        }
        let (mut parts, body) = response.into_parts();
        let text = to_bytes(body, LONGEST_TEXT).await.unwrap_or_default();
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.remove(header::CONTENT_TYPE);
        let problem = Problem::new(status, String::from_utf8_lossy(&text)).into_response();
        // `Allow` and whatever else the refusal says besides its text is kept.
        Ok((parts.headers, problem).into_response())
    })
}
