use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { slug }: Params) -> Echo {
    echo("app/docs/[...slug]/route.rs", &method, json!({ "slug": slug }))
}
