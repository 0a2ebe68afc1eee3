use axum::extract::MatchedPath;

use super::Params;

pub async fn GET(matched: MatchedPath, Params { rest }: Params) -> String {
    format!("{} {rest:?}", matched.as_str())
}
