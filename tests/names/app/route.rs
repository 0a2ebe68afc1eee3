pub fn GET() -> &'static str {
    "root"
}
