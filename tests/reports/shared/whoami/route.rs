use std::sync::{Arc, Mutex};

use axum::Extension;

pub async fn GET(Extension(store): Extension<Arc<Mutex<Vec<&'static str>>>>) -> String {
    store.lock().unwrap().join(", ")
}
