pub async fn POST(#[cfg(unix)] _body: String) {}
