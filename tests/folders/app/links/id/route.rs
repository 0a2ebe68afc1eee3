pub fn GET() -> &'static str {
    "the literal"
}
