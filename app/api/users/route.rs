use axum::Json;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;

use crate::AppState;
use crate::input::Valid;
use crate::pagination::{Page, link};
use crate::problem::Problem;
use crate::routes::href;
use crate::users::{self, Profile};

pub async fn GET(
    State(state): State<AppState>,
    Valid(Query(page)): Valid<Query<Page>>,
) -> Result<impl IntoResponse, Problem> {
    let mut users = users::list(&state.database, &page).await?;
    let next = page.next(&mut users, &[]);
    Ok((link(&href::api::users(), next), Json(users)))
}

pub async fn POST(
    State(state): State<AppState>,
    Valid(Json(profile)): Valid<Json<Profile>>,
) -> Result<impl IntoResponse, Problem> {
    let user = users::create(&state, &profile, None).await?;
    let location = href::api::users::id(user.id);
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], Json(user)))
}
