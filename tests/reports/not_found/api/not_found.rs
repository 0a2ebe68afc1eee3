pub async fn not_found() -> &'static str {
    "no such endpoint"
}
