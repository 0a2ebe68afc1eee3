use axum::http::Method;
use serde_json::json;

use crate::echo::{Echo, echo};

pub async fn POST(method: Method) -> Echo {
    echo("app/opt/fixed/route.rs", &method, json!({}))
}
