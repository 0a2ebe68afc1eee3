use axum::response::Html;

pub fn not_found() -> Html<&'static str> {
    Html(
        "<!doctype html>\n<html lang=\"en\">\n<title>Not found</title>\n<h1>No such page of the administration</h1>\n</html>\n",
    )
}
