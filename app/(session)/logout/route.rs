use axum::response::Redirect;
use tower_sessions::Session;

use crate::html::Failure;
use crate::routes::href;

pub async fn POST(session: Session) -> Result<Redirect, Failure> {
    session.flush().await?;
    Ok(Redirect::to(&href::index()))
}
