//! Says hello.

pub async fn get() -> &'static str {
    "hello"
}
