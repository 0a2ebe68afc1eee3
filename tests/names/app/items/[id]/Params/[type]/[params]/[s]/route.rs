use super::Params;

pub fn GET(Params { id, r#type, params, s }: Params<u8, String, char, bool>) -> String {
    format!("{id} {type} {params} {s}")
}
