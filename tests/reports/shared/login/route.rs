use std::sync::{Arc, Mutex};

use axum::Extension;

pub async fn GET(Extension(store): Extension<Arc<Mutex<Vec<&'static str>>>>) -> &'static str {
    store.lock().unwrap().push("ada");
    "signed in"
}
