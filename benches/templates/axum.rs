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
pub async fn get(State(app): State<App>) -> Result<Json<Item>, StatusCode> {
    let name = app.name(NUMBER % 16).ok_or(StatusCode::NOT_FOUND)?;
    Ok(Json(Item { id: NUMBER % 16, name }))
}

/// Makes another.
pub async fn post(State(app): State<App>, Json(item): Json<NewItem>) -> (StatusCode, Json<Item>) {
    (StatusCode::CREATED, Json(Item { id: app.create(), name: item.name }))
}
