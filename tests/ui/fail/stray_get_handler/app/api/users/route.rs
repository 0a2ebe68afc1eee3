pub async fn getHandler() -> &'static str {
    "users"
}
