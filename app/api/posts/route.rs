use axum::Json;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde::Deserialize;
use validator::Validate;

use crate::AppState;
use crate::input::Valid;
use crate::pagination::{Page, link};
use crate::posts::{self, Draft};
use crate::problem::Problem;
use crate::routes::href;

#[derive(Default, Deserialize, Validate)]
#[serde(default)]
pub struct Filter {
    /// Words that the title is to contain.
    #[validate(length(max = 100, message = "must have at most 100 characters"))]
    query: String,
}

pub async fn GET(
    State(state): State<AppState>,
    Valid(Query(filter)): Valid<Query<Filter>>,
    Valid(Query(page)): Valid<Query<Page>>,
) -> Result<impl IntoResponse, Problem> {
    let mut posts = posts::list(&state.database, &filter.query, &page).await?;
    let next = page.next(&mut posts, &[("query", &filter.query)]);
    Ok((link(&href::api::posts(), next), Json(posts)))
}

pub async fn POST(
    State(state): State<AppState>,
    Valid(Json(draft)): Valid<Json<Draft>>,
) -> Result<impl IntoResponse, Problem> {
    let post = posts::create(&state.database, draft).await?;
    let location = href::api::posts::slug(post.slug.split('/'));
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], Json(post)))
}
