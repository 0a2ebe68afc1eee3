use axum::middleware::Next;
use axum::response::Response;

pub async fn middleware(_: Next) -> Response {
    Response::default()
}
