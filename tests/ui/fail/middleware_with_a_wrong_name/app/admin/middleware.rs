pub async fn guard() {}
