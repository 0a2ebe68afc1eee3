use axum::Extension;

pub async fn GET(Extension(name): Extension<&'static str>) -> &'static str {
    name
}
