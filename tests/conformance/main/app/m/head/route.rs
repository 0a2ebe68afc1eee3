use axum::http::Method;
use serde_json::json;

use crate::echo::{Echo, echo};

pub async fn HEAD(method: Method) -> Echo {
    echo("app/m/head/route.rs", &method, json!({}))
}
