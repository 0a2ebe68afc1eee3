pub fn GET() -> &'static str {
    "std"
}
