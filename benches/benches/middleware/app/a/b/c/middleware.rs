use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

pub async fn middleware(request: Request, next: Next) -> Response {
    crate::pass(request, next).await
}
