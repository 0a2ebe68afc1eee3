use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { p }: Params) -> Echo {
    echo("app/bt/[p]/y/z/route.rs", &method, json!({ "p": p }))
}
