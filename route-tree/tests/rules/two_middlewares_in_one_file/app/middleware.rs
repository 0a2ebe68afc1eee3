use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

pub fn layer() -> tower_http::cors::CorsLayer {
    tower_http::cors::CorsLayer::new()
}

pub async fn middleware(request: Request, next: Next) -> Response {
    next.run(request).await
}
