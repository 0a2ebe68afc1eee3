use axum::Json;
use axum::extract::Query;
use serde::Deserialize;

use crate::posts::{POSTS, Post};

#[derive(Deserialize)]
pub struct Filter {
    /// Words that the title is to contain.
    #[serde(default)]
    query: String,
}

pub async fn GET(Query(Filter { query }): Query<Filter>) -> Json<Vec<&'static Post>> {
    let query = query.to_lowercase();
    Json(POSTS.iter().filter(|post| post.title.to_lowercase().contains(&query)).collect())
}
