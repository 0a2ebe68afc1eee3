pub fn GET() -> &'static str {
    "a-b"
}
