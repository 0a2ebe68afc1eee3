pub async fn GET() -> &'static str {
    "GET /api/hello"
}
