pub fn GET() -> &'static str {
    "café"
}
