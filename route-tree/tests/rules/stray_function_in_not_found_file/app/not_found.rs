pub async fn notFound() -> &'static str {
    "not here"
}
