pub fn GET() -> &'static str {
    "guarded"
}
