use axum::extract::Path;

pub async fn GET(Path(rest): Path<String>) -> String {
    rest
}
