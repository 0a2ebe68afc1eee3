use axum::http::Method;
use serde_json::json;

use crate::echo::{Echo, echo};

pub async fn GET(method: Method) -> Echo {
    echo("app/route.rs", &method, json!({}))
}
