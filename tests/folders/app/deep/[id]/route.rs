use super::Params;

pub fn GET(Params { id }: Params) -> String {
    id
}

pub fn POST() {}
