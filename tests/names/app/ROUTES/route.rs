pub fn GET() -> &'static str {
    "ROUTES"
}
