use axum::http::{HeaderName, StatusCode, header};
use axum::response::IntoResponse;

const CORS: [(HeaderName, &str); 3] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, OPTIONS"),
    (header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type, authorization"),
];

pub async fn GET() -> impl IntoResponse {
    (CORS, "Hello from any origin!")
}

pub async fn OPTIONS() -> impl IntoResponse {
    (StatusCode::NO_CONTENT, CORS)
}
