use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { all }: Params) -> Echo {
    echo("app/api/[...all]/route.rs", &method, json!({ "all": all }))
}

pub async fn POST(method: Method, Params { all }: Params) -> Echo {
    echo("app/api/[...all]/route.rs", &method, json!({ "all": all }))
}
