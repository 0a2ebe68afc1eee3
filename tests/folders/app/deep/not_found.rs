use axum::http::StatusCode;

pub fn not_found() -> (StatusCode, &'static str) {
    (StatusCode::GONE, "deep is gone")
}
