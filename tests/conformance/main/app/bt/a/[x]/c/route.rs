use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { x }: Params) -> Echo {
    echo("app/bt/a/[x]/c/route.rs", &method, json!({ "x": x }))
}
