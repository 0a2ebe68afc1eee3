use axum::Json;

struct User {
    name: String,
}

pub async fn get() -> Json<User> {
    Json(find().get("ada"))
}

async fn POST(Json(user): Json<User>) {}

pub(crate) fn PUT(Json(user): Json<User>) {}

pub fn delete_user() {}
