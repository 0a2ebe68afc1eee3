use axum::http::Method as A;

#[rustfmt::skip]
pub async fn GET(_: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A) {}
