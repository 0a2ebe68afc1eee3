use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { rest }: Params) -> Echo {
    echo("app/mix/[...rest]/route.rs", &method, json!({ "rest": rest }))
}
