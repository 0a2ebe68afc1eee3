pub use handlers::GET;

mod handlers {
    pub async fn GET() {}
}

pub async fn GET() {}
