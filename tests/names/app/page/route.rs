pub fn GET() -> &'static str {
    "page"
}
