use maud::{Markup, html};

use crate::routes::{ROUTES, href};

/// What the form is filled with where a pattern alone is no URL, or a method wants a body.
fn example(method: &str, pattern: &str) -> (String, Option<&'static str>) {
    let path = match pattern {
        "/api/users/{id}" | "/api/users/{id}/avatar" => pattern.replace("{id}", "1"),
        "/api/posts/{*slug}" => href::api::posts::slug(["2026", "first-post"]),
        _ => pattern.to_owned(),
    };
    let body = match (method, pattern) {
        ("POST" | "PUT", "/api/users" | "/api/users/{id}") => {
            Some(r#"{ "name": "Grace Hopper", "email": "grace@example.com" }"#)
        }
        ("PATCH", "/api/users/{id}") => Some(r#"{ "name": "Ada King" }"#),
        ("POST", "/api/posts") => Some(r#"{ "slug": "2026/mine", "title": "Mine", "body": "Hello." }"#),
        ("PUT", "/api/posts/{*slug}") => Some(r#"{ "title": "Changed", "body": "Hello again." }"#),
        _ => None,
    };
    (path, body)
}

pub fn page() -> Markup {
    crate::html::shell(
        "File routes for axum",
        &html! {
            p { "Every folder below " code { "app/" } " is a URL. These are all of them; try one." }
            (try_it())
            h2 { "Routes" }
            div.wide { table {
                thead { tr { th { "Method" } th { "URL" } th { "File" } } }
                tbody {
                    @for route in ROUTES {
                        tr {
                            td {
                                @for method in route.methods.iter().map(axum::http::Method::as_str) {
                                    @let (path, body) = example(method, route.pattern);
                                    button type="button" data-method=(method) data-path=(path) data-body=[body]
                                        aria-label={ "Try " (method) " " (path) } { (method) } " "
                                }
                            }
                            td { code { (route.pattern) } }
                            td { code { (route.file) } }
                        }
                    }
                }
            } }
        },
    )
}

fn try_it() -> Markup {
    html! {
        form id="try" {
            label for="method" { "Method" }
            select id="method" name="method" {
                @for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] { option { (method) } }
            }
            label for="path" { "URL" }
            input.mono id="path" name="path" value=(href::api::users()) required;
            label for="body" { "Body, as JSON" }
            textarea id="body" name="body" rows="3" {}
            button.main { "Send" }
            noscript { p.note { "Trying needs JavaScript. " a href=(href::api::users()) { "The users" } " are a link, too." } }
        }
        output for="method path body" { pre id="answer" aria-live="polite" { "The answer comes here." } }
    }
}
