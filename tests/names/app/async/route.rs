pub fn GET() -> &'static str {
    "async"
}
