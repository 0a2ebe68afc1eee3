mod handlers {
    pub async fn find(id: u64) -> String {
        id.to_string()
    }
}

pub use handlers::find as GET;
