pub fn layer() -> u64 {
    5
}
