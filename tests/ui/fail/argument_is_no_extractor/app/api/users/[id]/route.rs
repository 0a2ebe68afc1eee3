use axum::http::HeaderMap;

pub async fn GET(_id: u64, _headers: HeaderMap) -> &'static str {
    "user"
}
