pub async fn GET() -> &'static str {
    "answer"
}
