pub async fn GET() -> u64 {
    5
}
