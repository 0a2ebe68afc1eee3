use axum::http::Method;
use serde_json::json;

use crate::echo::{Echo, echo};

pub async fn DELETE(method: Method) -> Echo {
    echo("app/m/all/route.rs", &method, json!({}))
}

pub async fn GET(method: Method) -> Echo {
    echo("app/m/all/route.rs", &method, json!({}))
}

pub async fn HEAD(method: Method) -> Echo {
    echo("app/m/all/route.rs", &method, json!({}))
}

pub async fn OPTIONS(method: Method) -> Echo {
    echo("app/m/all/route.rs", &method, json!({}))
}

pub async fn PATCH(method: Method) -> Echo {
    echo("app/m/all/route.rs", &method, json!({}))
}

pub async fn POST(method: Method) -> Echo {
    echo("app/m/all/route.rs", &method, json!({}))
}

pub async fn PUT(method: Method) -> Echo {
    echo("app/m/all/route.rs", &method, json!({}))
}
