use axum::extract::Path;

pub async fn get(Path(path): Path<String>) -> String {
    let segments: Vec<String> = path.split('/').map(str::to_owned).collect();
    segments.len().to_string()
}
