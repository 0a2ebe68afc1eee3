use axum::Json;
use axum::extract::OriginalUri;
use serde_json::{Value, json};

pub async fn not_found(OriginalUri(uri): OriginalUri) -> Json<Value> {
    Json(json!({ "error": "not found", "path": uri.path() }))
}
