pub async fn get() -> &'static str {
    "users"
}

pub async fn post(body: String) -> String {
    body
}
