use axum::Json;

pub struct User {
    name: String,
}

pub async fn GET() -> Json<User> {
    Json(find().get("ada"))
}

pub async fn POST(Json(user): Json<User>) {}

pub(crate) fn PUT(Json(user): Json<User>) {}

pub fn delete_user() {}
