pub async fn GET( -> String {
    String::new()
}
