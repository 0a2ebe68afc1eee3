pub fn GET() -> &'static str {
    "mod"
}
