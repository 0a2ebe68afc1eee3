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
    let authorization = headers.get(header::AUTHORIZATION).map_or(&[][..], |value| value.as_bytes());
    let (scheme, given) = authorization.split_at_checked("Bearer ".len()).unwrap_or_default();
    match &state.admin_token {
        // Compared in constant time: how long it takes tells the length of the token at most.
        Some(token) if scheme.eq_ignore_ascii_case(b"Bearer ") && given.ct_eq(token.as_bytes()).into() => {
            next.run(request).await
        }
        _ => (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response(),
    }
}
