use axum::extract::Path;

pub async fn get(Path(path): Path<String>) -> String {
    path.split('/').count().to_string()
}
