pub fn GET() -> &'static str {
    "gen"
}
