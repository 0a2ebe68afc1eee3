use axum::extract::Request;
use axum::middleware::Next;

pub async fn middleware(request: Request, next: Next) {
    next.run(request).await;
}
