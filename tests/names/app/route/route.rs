pub fn GET() -> &'static str {
    "route"
}
