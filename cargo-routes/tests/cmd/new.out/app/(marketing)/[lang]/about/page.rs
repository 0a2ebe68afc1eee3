use super::Params;

pub async fn page(Params { lang: _ }: Params<String>) -> &'static str {
    "<!doctype html><title>/{lang}/about</title><h1>/{lang}/about</h1>"
}
