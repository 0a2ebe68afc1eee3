use axum::response::Html;

use crate::routes::ROUTES;

pub fn page() -> Html<String> {
    let rows: String = ROUTES
        .iter()
        .map(|route| {
            let (pattern, methods, file) = (route.pattern, route.methods.join(", "), route.file);
            format!("<tr><td><code>{pattern}</code><td>{methods}<td>{file}\n")
        })
        .collect();
    Html(format!(
        "<!doctype html>\n<html lang=\"en\">\n<title>Routes</title>\n<h1>Routes</h1>\n\
         <table>\n<tr><th>Pattern<th>Methods<th>File\n{rows}</table>\n</html>\n"
    ))
}
