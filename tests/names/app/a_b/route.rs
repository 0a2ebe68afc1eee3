pub fn GET() -> &'static str {
    "a_b"
}
