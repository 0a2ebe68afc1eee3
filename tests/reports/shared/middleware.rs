use std::sync::{Arc, Mutex};

use axum::Extension;

pub fn layer() -> Extension<Arc<Mutex<Vec<&'static str>>>> {
    Extension(Arc::default())
}
