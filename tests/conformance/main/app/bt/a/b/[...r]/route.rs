use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { r }: Params) -> Echo {
    echo("app/bt/a/b/[...r]/route.rs", &method, json!({ "r": r }))
}
