pub async fn GET( {}
