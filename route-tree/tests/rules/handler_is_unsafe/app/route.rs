pub unsafe fn GET() -> &'static str {
    "found"
}
