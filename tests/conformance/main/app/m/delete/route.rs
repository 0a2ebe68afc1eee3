use axum::http::Method;
use serde_json::json;

use crate::echo::{Echo, echo};

pub async fn DELETE(method: Method) -> Echo {
    echo("app/m/delete/route.rs", &method, json!({}))
}
