pub async fn get() -> &'static str {
    "found"
}
