use axum::extract::{Multipart, State};
use axum::http::{StatusCode, header};
use axum::response::Response;

use super::Params;
use crate::AppState;
use crate::avatars::{self, Avatar};
use crate::conditional::{Conditions, tag};
use crate::problem::Problem;

pub async fn GET(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
    conditions: Conditions,
) -> Result<Response, Problem> {
    let avatar = avatars::find(&state.database, id).await?;
    let media_type = [(header::CONTENT_TYPE, avatar.media_type)];
    conditions.answer(tag(&avatar.digest), (media_type, avatar.bytes))
}

/// A form with a file, as `curl --form file=@picture.png` sends it.
pub async fn PUT(
    State(state): State<AppState>,
    Params { id }: Params<u64>,
    conditions: Conditions,
    mut form: Multipart,
) -> Result<StatusCode, Problem> {
    while let Some(field) = form.next_field().await? {
        if field.name() == Some("file") {
            let avatar = Avatar::of("file", &field.bytes().await?)?;
            avatars::replace(&state.database, id, &conditions, &avatar).await?;
            return Ok(StatusCode::NO_CONTENT);
        }
    }
    Err(Problem::of_field(StatusCode::UNPROCESSABLE_ENTITY, "file", "is missing"))
}
