use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { id, postId }: Params) -> Echo {
    echo("app/users/[id]/posts/[postId]/route.rs", &method, json!({ "id": id, "postId": postId }))
}
