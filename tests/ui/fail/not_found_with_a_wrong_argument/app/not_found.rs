pub async fn not_found(_id: u64) -> &'static str {
    "not found"
}
