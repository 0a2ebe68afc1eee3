pub fn GET() -> u64 {
    5
}
