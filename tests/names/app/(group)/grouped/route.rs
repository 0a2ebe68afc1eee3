pub fn GET() -> &'static str {
    "(group)/grouped"
}
