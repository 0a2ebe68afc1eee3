pub async fn GET() -> &'static str {
    "found"
}

pub async fn page() {}
