use super::Params;

pub fn page(Params { id }: Params<u64>) -> String {
    format!("<p>{id}</p>")
}
