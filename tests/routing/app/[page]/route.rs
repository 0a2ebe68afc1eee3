use super::Params;

pub async fn GET(Params { page }: Params) -> String {
    format!("page {page}")
}
