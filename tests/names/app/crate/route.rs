pub fn GET() -> &'static str {
    "crate"
}
