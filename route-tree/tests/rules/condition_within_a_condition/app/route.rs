#[cfg_attr(unix, cfg(debug_assertions))]
pub async fn GET() {}
