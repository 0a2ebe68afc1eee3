use axum::Json;
use axum::http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};

pub async fn GET(headers: HeaderMap) -> Result<Json<Value>, StatusCode> {
    let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let authorization = authorization.ok_or(StatusCode::UNAUTHORIZED)?;
    Ok(Json(json!({ "authorization": authorization })))
}
