use axum::extract::{MatchedPath, OriginalUri, Path};
use axum::http::Uri;

use super::Params;

/// What the handler is told of where it stands.
pub async fn GET(
    matched: MatchedPath,
    OriginalUri(original): OriginalUri,
    uri: Uri,
    Path(by_axum): Path<String>,
    Params { id }: Params,
) -> String {
    format!("{} {original} {uri} {by_axum} {id}", matched.as_str())
}
