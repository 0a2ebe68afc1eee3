pub fn page() -> &'static str {
    "inside"
}
