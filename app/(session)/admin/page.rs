use axum::extract::State;
use axum::response::Html;

use crate::AppState;
use crate::routes::href;

pub async fn page(State(state): State<AppState>) -> Html<String> {
    let users = state.users.all();
    let rows: String = users
        .iter()
        .map(|user| format!("<li><a href=\"{}\">user {}</a>\n", href::api::users::id(user.id), user.id))
        .collect();
    Html(format!(
        "<!doctype html>\n<html lang=\"en\">\n<title>Administration</title>\n<h1>Users</h1>\n\
         <ul>\n{rows}</ul>\n</html>\n"
    ))
}
