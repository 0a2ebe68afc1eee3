#![allow(dead_code)]

pub async fn get() -> &'static str {
    "users"
}
