pub async fn Page() -> &'static str {
    "<p>About</p>"
}
