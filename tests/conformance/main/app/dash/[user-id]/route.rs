use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { user_id }: Params) -> Echo {
    echo("app/dash/[user-id]/route.rs", &method, json!({ "user_id": user_id }))
}
