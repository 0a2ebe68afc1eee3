use super::Params;

pub async fn GET(Params { id, post }: Params<u64, u64>) -> String {
    (id + post).to_string()
}
