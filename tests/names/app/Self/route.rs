pub fn GET() -> &'static str {
    "Self"
}
