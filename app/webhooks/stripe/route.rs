use axum::Json;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

// The body is taken as it came: a signature is of its bytes, not of what they mean.
pub async fn POST(headers: HeaderMap, body: Bytes) -> Result<Json<Value>, (StatusCode, &'static str)> {
    if !headers.contains_key("stripe-signature") {
        return Err((StatusCode::BAD_REQUEST, "the header `stripe-signature` is missing"));
    }
    Ok(Json(json!({ "received": body.len() })))
}
