use axum::Form;
use serde::Deserialize;

#[derive(Deserialize)]
struct User {
    name: String,
}

pub async fn POST(Form(user): Form<User>) -> String {
    user.name
}
