pub fn GET() -> &'static str {
    "sync"
}
