use actix_web::HttpResponse;
use actix_web::web::{Data, Json, Path};
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
pub async fn get(id: Path<u64>, app: Data<App>) -> HttpResponse {
    let id = id.into_inner();
    let Some(name) = app.name(id) else { return HttpResponse::NotFound().finish() };
    HttpResponse::Ok().json(Item { id: id, name })
}

/// Makes another.
pub async fn post(id: Path<u64>, app: Data<App>, Json(item): Json<NewItem>) -> HttpResponse {
    let id = id.into_inner();
    HttpResponse::Created().json(Item { id: id + app.create(), name: item.name })
}
