pub async fn POST() {}
