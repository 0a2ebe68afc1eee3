use axum::extract::State;
use axum::http::Uri;

use crate::around::Trace;

pub async fn not_found(State(_): State<Trace>, uri: Uri) -> String {
    format!("root has no {uri}")
}
