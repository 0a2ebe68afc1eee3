use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::Params;
use crate::AppState;
use crate::conditional::{Conditions, tagged};
use crate::input::Valid;
use crate::posts::{self, Article};
use crate::problem::Problem;

pub async fn GET(
    State(state): State<AppState>,
    Params { slug }: Params,
    conditions: Conditions,
) -> Result<Response, Problem> {
    let post = posts::find(&state.database, &slug.join("/")).await?;
    conditions.answer(post.tag(), Json(post))
}

pub async fn PUT(
    State(state): State<AppState>,
    Params { slug }: Params,
    conditions: Conditions,
    Valid(Json(article)): Valid<Json<Article>>,
) -> Result<Response, Problem> {
    let post = posts::replace(&state.database, &slug.join("/"), &conditions, article).await?;
    Ok(tagged(post.tag(), Json(post)))
}

pub async fn DELETE(
    State(state): State<AppState>,
    Params { slug }: Params,
    conditions: Conditions,
) -> Result<StatusCode, Problem> {
    posts::delete(&state.database, &slug.join("/"), &conditions).await?;
    Ok(StatusCode::NO_CONTENT)
}
