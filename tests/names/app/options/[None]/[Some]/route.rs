use super::Params;

pub fn GET(params: Params<u8, u8>) -> String {
    format!("{} {}", params.None, params.Some)
}
