pub fn GET() -> &'static str {
    "index"
}
