pub fn GET() -> &'static str {
    "odd"
}
