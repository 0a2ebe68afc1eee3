//! What the handlers of the trees answer.

use axum::Json;
use axum::http::Method;
use serde_json::{Value, json};

pub(crate) type Echo = Json<Value>;

pub(crate) fn echo(file: &str, method: &Method, params: Value) -> Echo {
    Json(json!({ "file": file, "method": method.as_str(), "params": params }))
}
