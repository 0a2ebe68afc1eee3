use super::Params;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};

use crate::app::App;

#[derive(Debug, Serialize)]
pub struct Item {
    pub id: u64,
    pub name: String,
}

#[derive(Debug, Deserialize)]
pub struct NewItem {
    pub name: String,
}

/// Gives the item.
pub async fn GET(Params { id }: Params<u64>, State(app): State<App>) -> Result<Json<Item>, StatusCode> {
    let name = app.name(id).ok_or(StatusCode::NOT_FOUND)?;
    Ok(Json(Item { id: id, name }))
}

/// Makes another.
pub async fn POST(
    Params { id }: Params<u64>,
    State(app): State<App>,
    Json(item): Json<NewItem>,
) -> (StatusCode, Json<Item>) {
    (StatusCode::CREATED, Json(Item { id: id + app.create(), name: item.name }))
}
