pub fn Page() -> &'static str {
    "docs"
}
