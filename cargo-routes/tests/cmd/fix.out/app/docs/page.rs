pub fn page() -> &'static str {
    "docs"
}
