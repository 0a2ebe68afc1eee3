pub async fn GET() -> &'static str {
    "in"
}
