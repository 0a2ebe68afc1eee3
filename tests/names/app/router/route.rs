pub fn GET() -> &'static str {
    "router"
}
