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

/// A field of a form, with its label and with what is wrong with it.
pub(crate) fn field(name: &str, label: &str, errors: &[FieldError], input: &Markup) -> Markup {
    html! {
        label for=(name) { (label) }
        (input)
        @for error in errors.iter().filter(|error| error.field == name) {
            p.error id=(error_id(name)) { (label) " " (error.message) }
        }
    }
}

/// What `aria-describedby` of a field refers to.
pub(crate) fn error_id(name: &str) -> String {
    format!("{name}-error")
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
