use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { b }: Params) -> Echo {
    echo("app/bt/foo/[b]/x/route.rs", &method, json!({ "b": b }))
}
