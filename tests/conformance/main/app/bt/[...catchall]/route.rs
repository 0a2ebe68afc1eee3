use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { catchall }: Params) -> Echo {
    echo("app/bt/[...catchall]/route.rs", &method, json!({ "catchall": catchall }))
}
