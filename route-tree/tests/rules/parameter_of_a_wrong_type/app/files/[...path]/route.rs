use super::Params;

pub async fn GET(Params { path }: Params<String>) -> String {
    path
}
