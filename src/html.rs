//! What all pages have in common.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

use crate::problem::{FieldError, Problem};
use crate::routes::href;

/// A page: the frame around its content.
pub(crate) fn shell(title: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · File routes" }
                link rel="icon" href="data:,";
                link rel="stylesheet" href=(href::app_css());
                script src=(href::app_js()) defer {}
            }
            body {
                a.skip href="#content" { "Skip to the content" }
                header {
                    nav aria-label="Pages" {
                        a href=(href::index()) { "Home" }
                        a href=(href::users()) { "Users" }
                        a href=(href::api::docs()) { "Routes" }
                        a href=(href::admin()) { "Administration" }
                    }
                }
                main id="content" tabindex="-1" {
                    h1 { (title) }
                    (content)
                }
            }
        }
    }
}

/// A field of a form.
#[derive(Default)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) label: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) autocomplete: Option<&'a str>,
    pub(crate) value: Option<&'a str>,
    /// The media types of a file.
    pub(crate) accept: Option<&'a str>,
    pub(crate) is_required: bool,
}

impl Field<'_> {
    /// The field, with what is wrong with it.
    pub(crate) fn show(&self, errors: &[FieldError]) -> Markup {
        let error = errors.iter().find(|error| error.field == self.name);
        let error_id = error.map(|_| format!("{}-error", self.name));
        html! {
            label for=(self.name) { (self.label) }
            input id=(self.name) name=(self.name) type=(self.kind) value=[self.value]
                autocomplete=[self.autocomplete] accept=[self.accept] required[self.is_required]
                aria-invalid=[error.map(|_| "true")] aria-describedby=[&error_id];
            @if let (Some(error), Some(id)) = (error, &error_id) {
                p.error id=(id) { (self.label) " " (error.message) }
            }
        }
    }
}

/// A page that could not be made.
#[derive(Debug)]
pub(crate) struct Failure(StatusCode);

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self(problem.status())
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Problem::from(error).into()
    }
}

impl From<tower_sessions::session::Error> for Failure {
    fn from(error: tower_sessions::session::Error) -> Self {
        tracing::error!(%error, "a session cannot be kept");
        Self(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let content = html! { p { "Something went wrong here. Try again in a moment." } };
        (self.0, shell("An error", &content)).into_response()
    }
}
