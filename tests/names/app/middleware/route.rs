pub fn GET() -> &'static str {
    "middleware"
}
