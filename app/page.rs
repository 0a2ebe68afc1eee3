use axum::response::Html;

use crate::routes::href;

pub async fn page() -> Html<String> {
    Html(format!(
        "<!doctype html>\n\
         <html lang=\"en\">\n\
         <title>Example</title>\n\
         <h1>It works</h1>\n\
         <p>See the <a href=\"{routes}\">routes</a>, or ask for <a href=\"{user}\">a user</a>.</p>\n\
         </html>\n",
        routes = href::api::docs(),
        user = href::api::users::id(1),
    ))
}
