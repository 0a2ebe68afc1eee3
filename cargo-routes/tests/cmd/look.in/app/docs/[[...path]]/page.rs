use super::Params;

pub fn page(Params { path }: Params) -> String {
    path.join("/")
}
