use axum::extract::Path;
use uuid::Uuid;

pub async fn GET(Path(_post): Path<Uuid>) {}
