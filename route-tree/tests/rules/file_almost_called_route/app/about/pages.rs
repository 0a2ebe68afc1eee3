pub async fn page() -> &'static str {
    "<p>found</p>"
}
