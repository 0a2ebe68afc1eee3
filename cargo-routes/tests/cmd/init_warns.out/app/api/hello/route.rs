//! Answers `/api/hello`.

pub async fn GET() -> &'static str {
    "Hello from app/api/hello/route.rs"
}
