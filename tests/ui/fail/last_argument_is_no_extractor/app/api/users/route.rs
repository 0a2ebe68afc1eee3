pub async fn GET(_id: u64) -> &'static str {
    "user"
}
