use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { id }: Params) -> Echo {
    echo("app/u/[id]/route.rs", &method, json!({ "id": id }))
}
