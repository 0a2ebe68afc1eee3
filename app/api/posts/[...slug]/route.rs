use axum::Json;
use axum::http::StatusCode;

use super::Params;
use crate::posts::{POSTS, Post};

// Nothing is awaited here, so `async` may be left out.
pub fn GET(Params { slug }: Params) -> Result<Json<&'static Post>, StatusCode> {
    let slug = slug.join("/");
    POSTS.iter().find(|post| post.slug == slug).map(Json).ok_or(StatusCode::NOT_FOUND)
}
