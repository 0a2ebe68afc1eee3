pub fn GET() -> &'static str {
    "日本"
}
