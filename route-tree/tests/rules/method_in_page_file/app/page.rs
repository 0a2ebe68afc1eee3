pub async fn page() -> &'static str {
    "<p>found</p>"
}

pub async fn POST() {}
