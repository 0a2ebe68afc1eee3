pub async fn get() -> &'static str {
    "users"
}

pub async fn POST() {}
