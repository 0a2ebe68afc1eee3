pub fn GET() -> &'static str {
    "items/%5Fid"
}
