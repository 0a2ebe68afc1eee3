pub fn GET() -> &'static str {
    "not_found"
}
