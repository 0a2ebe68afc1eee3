use axum::extract::MatchedPath;

use super::Params;

pub async fn GET(matched: MatchedPath, Params { id }: Params) -> String {
    format!("{} {id}", matched.as_str())
}
