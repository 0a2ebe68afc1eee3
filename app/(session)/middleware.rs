use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::IntoResponse;
use tower::{Layer as _, ServiceExt as _};

use crate::AppState;

// Handlers in this group, and the guard of `admin`, can take a `Session`.
pub async fn middleware(State(state): State<AppState>, request: Request, next: Next) -> impl IntoResponse {
    state.sessions.layer(next).oneshot(request).await
}
