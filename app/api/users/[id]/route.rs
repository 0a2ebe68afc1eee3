use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;

use super::Params;
use crate::AppState;
use crate::users::{Profile, ProfileChange, User};

pub async fn GET(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
) -> Result<Json<User>, StatusCode> {
    state.users.find(id).map(Json).ok_or(StatusCode::NOT_FOUND)
}

pub async fn PUT(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
    Json(profile): Json<Profile>,
) -> Result<Json<User>, StatusCode> {
    state.users.replace(id, profile).map(Json).ok_or(StatusCode::NOT_FOUND)
}

pub async fn PATCH(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
    Json(change): Json<ProfileChange>,
) -> Result<Json<User>, StatusCode> {
    state.users.change(id, change).map(Json).ok_or(StatusCode::NOT_FOUND)
}

pub async fn DELETE(State(state): State<AppState>, Params { id }: Params<u64>) -> StatusCode {
    if state.users.delete(id) { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND }
}
