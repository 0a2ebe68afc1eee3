use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { section }: Params) -> Echo {
    echo("app/docs/[section]/edit/route.rs", &method, json!({ "section": section }))
}
