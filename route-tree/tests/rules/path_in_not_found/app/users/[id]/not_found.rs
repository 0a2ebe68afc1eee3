use axum::extract::Path;

pub async fn not_found(Path(_id): Path<u64>) {}
