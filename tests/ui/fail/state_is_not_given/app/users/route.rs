use axum::extract::State;

pub async fn GET(State(_): State<String>) {}
