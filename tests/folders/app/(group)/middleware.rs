use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use crate::around::{Trace, note};

pub async fn middleware(State(trace): State<Trace>, request: Request, next: Next) -> Response {
    note(&trace, "group", next.run(request).await)
}
