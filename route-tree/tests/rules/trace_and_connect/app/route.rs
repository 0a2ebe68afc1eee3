pub async fn GET() -> &'static str {
    "found"
}

pub async fn TRACE() {}

pub async fn CONNECT() {}
