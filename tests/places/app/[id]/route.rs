use super::Params;

pub fn GET(Params { id }: Params<u8>) -> String {
    id.to_string()
}
