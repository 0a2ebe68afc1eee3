pub fn GET() -> &'static str {
    "Params"
}
