use super::Params;

pub async fn GET(Params { id }: Params<String>) -> String {
    format!("GET /api/users/{id}")
}

pub async fn DELETE(Params { id }: Params<String>) -> String {
    format!("DELETE /api/users/{id}")
}
