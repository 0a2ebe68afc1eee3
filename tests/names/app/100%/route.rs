pub fn GET() -> &'static str {
    "100%"
}
