use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;
use tower_sessions::Session;

use crate::AppState;
use crate::html::shell;
use crate::routes::href;
use crate::sessions::is_admin;

// Lets in whoever shows the token, or has shown it to the page that asks for it. Without a token the door stays shut.
pub async fn middleware(
    State(state): State<AppState>,
    session: Session,
    headers: HeaderMap,
    request: Request,
    next: Next,
) -> Response {
    let authorization = headers.get(header::AUTHORIZATION).map_or(&[][..], |value| value.as_bytes());
    let (scheme, given) = authorization.split_at_checked("Bearer ".len()).unwrap_or_default();
    let shows_token = scheme.eq_ignore_ascii_case(b"Bearer ") && state.config.is_admin_token(given);
    if shows_token || is_admin(&session, &state.config).await {
        return next.run(request).await;
    }
    let content = html! { p { a href=(href::login()) { "Sign in" } " to see this page." } };
    let challenge = [(header::WWW_AUTHENTICATE, "Bearer")];
    (StatusCode::UNAUTHORIZED, challenge, shell("Who are you?", &content)).into_response()
}
