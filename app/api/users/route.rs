use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;

use crate::AppState;
use crate::routes::href;
use crate::users::{Profile, User};

pub async fn GET(State(state): State<AppState>) -> Json<Vec<User>> {
    Json(state.users.all())
}

pub async fn POST(State(state): State<AppState>, Json(profile): Json<Profile>) -> impl IntoResponse {
    let user = state.users.create(profile);
    let location = href::api::users::id(user.id);
    (StatusCode::CREATED, [(header::LOCATION, location)], Json(user))
}
