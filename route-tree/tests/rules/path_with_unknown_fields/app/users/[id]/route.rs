use axum::extract::Path;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct User {
    pub name: String,
}

pub async fn GET(Path(user): Path<User>) -> String {
    user.name
}
