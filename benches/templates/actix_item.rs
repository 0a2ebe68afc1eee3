use actix_web::HttpResponse;
use actix_web::web::{Data, Json};
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
pub async fn get(app: Data<App>) -> HttpResponse {
    let Some(name) = app.name(NUMBER % 16) else { return HttpResponse::NotFound().finish() };
    HttpResponse::Ok().json(Item { id: NUMBER % 16, name })
}

/// Makes another.
pub async fn post(app: Data<App>, Json(item): Json<NewItem>) -> HttpResponse {
    HttpResponse::Created().json(Item { id: app.create(), name: item.name })
}
