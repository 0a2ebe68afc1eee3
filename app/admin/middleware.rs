use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use subtle::ConstantTimeEq;

use crate::AppState;

// Lets in whoever knows the token. Without one the door stays shut.
pub async fn middleware(
    State(state): State<AppState>,
    headers: HeaderMap,
    request: Request,
    next: Next,
) -> Response {
    let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = authorization.and_then(|value| value.strip_prefix("Bearer "));
    match (given, &state.admin_token) {
        // Compared in constant time, so that the time it takes tells nothing of the token.
        (Some(given), Some(token)) if given.as_bytes().ct_eq(token.as_bytes()).into() => {
            next.run(request).await
        }
        _ => (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response(),
    }
}
