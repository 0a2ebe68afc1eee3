use axum::response::Html;

pub async fn page() -> Html<&'static str> {
    Html(
        "<!doctype html>\n\
         <html lang=\"en\">\n\
         <title>Example</title>\n\
         <h1>It works</h1>\n\
         <p>See the <a href=\"/api/docs\">routes</a>, or ask for <a href=\"/api/users/1\">a user</a>.</p>\n\
         </html>\n",
    )
}
