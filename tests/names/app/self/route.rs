pub fn GET() -> &'static str {
    "self"
}
