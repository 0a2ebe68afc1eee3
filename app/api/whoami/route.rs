use axum::Json;
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use serde_json::{Value, json};

pub async fn GET(headers: HeaderMap) -> Result<Json<Value>, (StatusCode, [(HeaderName, &'static str); 1])> {
    let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let authorization =
        authorization.ok_or((StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]))?;
    Ok(Json(json!({ "authorization": authorization })))
}
