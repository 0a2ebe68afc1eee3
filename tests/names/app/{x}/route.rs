pub fn GET() -> &'static str {
    "{x}"
}
