use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::IntoResponse;
use tower::{Layer as _, ServiceExt as _};

use crate::AppState;

// Handlers in this group, and the guard of `admin`, can take a `Session`. What a session may see is for its bearer
// alone, so it is kept nowhere.
pub async fn middleware(State(state): State<AppState>, request: Request, next: Next) -> impl IntoResponse {
    let response = state.sessions.layer(next).oneshot(request).await;
    ([(header::CACHE_CONTROL, "no-store")], response)
}
