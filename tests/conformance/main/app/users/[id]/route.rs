use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn DELETE(method: Method, Params { id }: Params) -> Echo {
    echo("app/users/[id]/route.rs", &method, json!({ "id": id }))
}

pub async fn GET(method: Method, Params { id }: Params) -> Echo {
    echo("app/users/[id]/route.rs", &method, json!({ "id": id }))
}

pub async fn PATCH(method: Method, Params { id }: Params) -> Echo {
    echo("app/users/[id]/route.rs", &method, json!({ "id": id }))
}
