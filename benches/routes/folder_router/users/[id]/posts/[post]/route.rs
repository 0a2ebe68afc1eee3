use axum::extract::Path;

pub async fn get(Path((id, post)): Path<(u64, u64)>) -> String {
    (id + post).to_string()
}
