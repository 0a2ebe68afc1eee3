use axum::http::Method;
use serde_json::json;

use super::Params;
use crate::echo::{Echo, echo};

pub async fn DELETE(method: Method, Params { tenantID }: Params) -> Echo {
    echo("app/basic/[tenantID]/endpoint/route.rs", &method, json!({ "tenantID": tenantID }))
}

pub async fn GET(method: Method, Params { tenantID }: Params) -> Echo {
    echo("app/basic/[tenantID]/endpoint/route.rs", &method, json!({ "tenantID": tenantID }))
}

pub async fn HEAD(method: Method, Params { tenantID }: Params) -> Echo {
    echo("app/basic/[tenantID]/endpoint/route.rs", &method, json!({ "tenantID": tenantID }))
}

pub async fn OPTIONS(method: Method, Params { tenantID }: Params) -> Echo {
    echo("app/basic/[tenantID]/endpoint/route.rs", &method, json!({ "tenantID": tenantID }))
}

pub async fn PATCH(method: Method, Params { tenantID }: Params) -> Echo {
    echo("app/basic/[tenantID]/endpoint/route.rs", &method, json!({ "tenantID": tenantID }))
}

pub async fn POST(method: Method, Params { tenantID }: Params) -> Echo {
    echo("app/basic/[tenantID]/endpoint/route.rs", &method, json!({ "tenantID": tenantID }))
}

pub async fn PUT(method: Method, Params { tenantID }: Params) -> Echo {
    echo("app/basic/[tenantID]/endpoint/route.rs", &method, json!({ "tenantID": tenantID }))
}
