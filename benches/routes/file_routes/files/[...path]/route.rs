use super::Params;

pub async fn GET(Params { path }: Params) -> String {
    path.len().to_string()
}
