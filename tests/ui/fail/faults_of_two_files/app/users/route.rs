pub async fn get() {}

async fn POST() {}
