use axum::extract::OriginalUri;
use axum::http::StatusCode;

use crate::problem::Problem;

pub fn not_found(OriginalUri(uri): OriginalUri) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, format!("nothing is at `{}`", uri.path()))
}
