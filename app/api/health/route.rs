use axum::Json;
use axum::response::IntoResponse;
use serde_json::{Value, json};

pub async fn GET() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

pub async fn HEAD() -> impl IntoResponse {
    [("x-app-status", "OK")]
}
