use axum::http::Method;
use serde_json::json;

use crate::echo::{Echo, echo};

pub async fn OPTIONS(method: Method) -> Echo {
    echo("app/m/options/route.rs", &method, json!({}))
}
