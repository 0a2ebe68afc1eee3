use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use tower_sessions::Session;

use crate::AppState;
use crate::html::{Failure, Field, shell};
use crate::problem::FieldError;
use crate::routes::href;
use crate::sessions::sign_in;

#[derive(Deserialize)]
pub struct Credentials {
    token: String,
}

pub fn GET() -> Markup {
    form(&[])
}

pub async fn POST(
    State(state): State<AppState>,
    session: Session,
    Form(credentials): Form<Credentials>,
) -> Result<Response, Failure> {
    if !state.config.is_admin_token(credentials.token.as_bytes()) {
        let error = FieldError { field: "token".to_owned(), message: "is not the right one".to_owned() };
        return Ok((StatusCode::FORBIDDEN, form(&[error])).into_response());
    }
    sign_in(&session, &state.config).await?;
    Ok(Redirect::to(&href::admin()).into_response())
}

fn form(errors: &[FieldError]) -> Markup {
    let token = Field {
        name: "token",
        label: "Token",
        kind: "password",
        autocomplete: Some("current-password"),
        is_required: true,
        ..Field::default()
    };
    shell(
        "Sign in",
        &html! {
            p { "The token is what " code { "ADMIN_TOKEN" } " was when the application was started." }
            form method="post" {
                (token.show(errors))
                button.main { "Sign in" }
            }
        },
    )
}
