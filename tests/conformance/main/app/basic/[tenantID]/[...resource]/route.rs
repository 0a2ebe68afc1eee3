use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn GET(method: Method, Params { tenantID, resource }: Params) -> Echo {
    echo(
        "app/basic/[tenantID]/[...resource]/route.rs",
        &method,
        json!({ "tenantID": tenantID, "resource": resource }),
    )
}
