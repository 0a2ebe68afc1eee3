use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { _id }: Params) -> Echo {
    echo("app/under/[_id]/route.rs", &method, json!({ "_id": _id }))
}
