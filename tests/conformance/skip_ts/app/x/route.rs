use axum::http::Method;
use serde_json::json;

use crate::echo::{Echo, echo};

pub async fn GET(method: Method) -> Echo {
    echo("app/x/route.rs", &method, json!({}))
}

pub async fn POST(method: Method) -> Echo {
    echo("app/x/route.rs", &method, json!({}))
}
