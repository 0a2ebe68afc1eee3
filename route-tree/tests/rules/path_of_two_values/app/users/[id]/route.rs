use axum::extract::Path;

pub async fn GET(Path((_id, _page)): Path<(u64, u64)>) {}
