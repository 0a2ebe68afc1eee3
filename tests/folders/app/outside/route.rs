pub fn GET() -> &'static str {
    "outside"
}
