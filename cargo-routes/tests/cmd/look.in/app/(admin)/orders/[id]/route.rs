use super::Params;

#[cfg(feature = "cancel")]
pub async fn DELETE(Params { id }: Params<u64>) -> String {
    id.to_string()
}

pub async fn GET(Params { id }: Params<u64>) -> String {
    id.to_string()
}
