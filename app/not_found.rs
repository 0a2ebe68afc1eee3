use axum::response::Html;

use crate::routes::href;

pub fn not_found() -> Html<String> {
    Html(format!(
        "<!doctype html>\n\
         <html lang=\"en\">\n\
         <title>Not found</title>\n\
         <h1>Not found</h1>\n\
         <p>There is nothing here. <a href=\"{home}\">Begin again</a>.</p>\n\
         </html>\n",
        home = href::index(),
    ))
}
