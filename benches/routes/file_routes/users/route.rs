pub async fn GET() -> &'static str {
    "users"
}

pub async fn POST(body: String) -> String {
    body
}
