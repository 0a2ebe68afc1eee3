use super::Params;

pub async fn GET(Params { r#type, path }: Params<String, Vec<String>>) -> String {
    format!("GET /files/{type}/{path:?}")
}
