use axum::extract::Path;

pub async fn get(Path(id): Path<u64>) -> String {
    id.to_string()
}
