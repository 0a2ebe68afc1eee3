pub async fn GET() {}

pub async fn list() {}
