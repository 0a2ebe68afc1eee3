pub fn GET() -> &'static str {
    "axum"
}
