use axum::Json;

use super::Params;

pub fn GET(Params { rest }: Params) -> Json<Vec<String>> {
    Json(rest)
}
