use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { s }: Params) -> Echo {
    echo("app/o/[[...s]]/route.rs", &method, json!({ "s": s }))
}
