use super::Params;

pub fn GET(Params { index, r#gen, _ा }: Params<String, u8, u8>) -> String {
    format!("{index} {gen} {_ा}")
}
