use axum::http::{Method, StatusCode};
use serde_json::json;

use crate::echo::{Echo, echo};

pub async fn GET(method: Method) -> Echo {
    echo("app/m/headcustom/route.rs", &method, json!({}))
}

pub async fn HEAD() -> (StatusCode, [(&'static str, &'static str); 1]) {
    (StatusCode::ACCEPTED, [("x-h", "1")])
}
