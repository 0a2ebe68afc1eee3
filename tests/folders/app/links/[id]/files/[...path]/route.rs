use axum::Json;

use super::Params;

pub fn GET(Params { id, path }: Params) -> Json<(String, Vec<String>)> {
    Json((id, path))
}
