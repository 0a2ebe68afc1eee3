pub fn GET() -> &'static str {
    "href"
}
