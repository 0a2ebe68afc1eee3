pub fn GET() -> &'static str {
    "1st"
}
