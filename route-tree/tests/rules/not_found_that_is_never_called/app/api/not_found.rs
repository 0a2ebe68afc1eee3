pub async fn not_found() {}
