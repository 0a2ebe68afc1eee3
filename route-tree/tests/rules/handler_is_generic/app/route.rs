use axum::extract::FromRequest;

pub async fn POST<T: FromRequest<()>>(_: T) {}

pub async fn PUT(_: impl FromRequest<()>) {}
