use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::Params;
use crate::AppState;
use crate::conditional::{Conditions, tagged};
use crate::input::Valid;
use crate::problem::Problem;
use crate::users::{self, Profile, ProfileChange};

pub async fn GET(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
    conditions: Conditions,
) -> Result<Response, Problem> {
    let user = users::find(&state.database, id).await?;
    conditions.answer(user.tag(), Json(user))
}

pub async fn PUT(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
    conditions: Conditions,
    Valid(Json(new)): Valid<Json<Profile>>,
) -> Result<Response, Problem> {
    let user = users::update(&state, id, &conditions, |profile| profile.clone_from(&new)).await?;
    Ok(tagged(user.tag(), Json(user)))
}

pub async fn PATCH(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
    conditions: Conditions,
    Valid(Json(change)): Valid<Json<ProfileChange>>,
) -> Result<Response, Problem> {
    let user = users::update(&state, id, &conditions, |profile| change.apply(profile)).await?;
    Ok(tagged(user.tag(), Json(user)))
}

pub async fn DELETE(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
    conditions: Conditions,
) -> Result<StatusCode, Problem> {
    users::delete(&state, id, &conditions).await?;
    Ok(StatusCode::NO_CONTENT)
}
