use super::Params;

pub async fn GET(Params { id }: Params<u64>) -> String {
    id.to_string()
}
