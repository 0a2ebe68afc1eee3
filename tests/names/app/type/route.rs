pub fn GET() -> &'static str {
    "type"
}
