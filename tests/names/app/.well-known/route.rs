pub fn GET() -> &'static str {
    ".well-known"
}
