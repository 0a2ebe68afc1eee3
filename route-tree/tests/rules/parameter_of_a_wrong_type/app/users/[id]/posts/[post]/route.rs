use super::Params;

pub async fn GET(_: Params<(u64, u64)>) {}
