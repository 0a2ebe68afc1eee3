pub async fn not_found() -> &'static str {
    "not in a"
}
