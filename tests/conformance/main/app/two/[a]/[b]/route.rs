use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { a, b }: Params) -> Echo {
    echo("app/two/[a]/[b]/route.rs", &method, json!({ "a": a, "b": b }))
}
