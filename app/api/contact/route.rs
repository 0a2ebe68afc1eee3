use axum::{Form, Json};
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
pub struct Contact {
    name: String,
    email: String,
}

pub async fn POST(Form(contact): Form<Contact>) -> Json<Contact> {
    Json(contact)
}
