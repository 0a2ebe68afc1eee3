pub fn GET() -> &'static str {
    "hello world"
}
