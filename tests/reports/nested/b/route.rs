pub async fn GET() -> &'static str {
    "b"
}
