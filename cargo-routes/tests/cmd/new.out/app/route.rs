pub async fn GET() -> &'static str {
    "GET /"
}
