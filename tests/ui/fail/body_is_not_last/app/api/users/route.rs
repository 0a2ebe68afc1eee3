use axum::http::HeaderMap;

pub async fn POST(_body: String, _headers: HeaderMap) -> &'static str {
    "user"
}
