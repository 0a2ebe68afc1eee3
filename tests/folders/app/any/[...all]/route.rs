pub fn GET() -> &'static str {
    "any"
}
