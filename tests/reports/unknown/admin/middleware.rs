use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

pub async fn middleware(request: Request, next: Next) -> Response {
    match request.headers().contains_key("authorization") {
        true => next.run(request).await,
        false => StatusCode::UNAUTHORIZED.into_response(),
    }
}
