//! Pages: what they hold, and the form of the users.

use reqwest::multipart::{Form, Part};
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::server::{Answer, Server};

#[tokio::test]
async fn pages_are_html() {
    let server = Server::start().await;
    for (path, text) in
        [("/", "try one"), ("/api/docs", "/api/users/{id}"), ("/users", "Ada Lovelace"), ("/login", "Token")]
    {
        let page = server.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"), "{path}");
        assert!(page.body.starts_with("<!DOCTYPE html><html lang=\"en\">"), "{path}: {}", page.body);
        assert!(page.body.contains(text), "{path}: {}", page.body);
        assert!(page.body.contains("name=\"viewport\""), "{path}");
        // Nothing of a page is from elsewhere, and nothing in it is run but the file.
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'self';"), "{policy}");
        assert_eq!(
            page.body.matches("<script").count(),
            page.body.matches("<script src=\"/app.js\"").count()
        );
        assert!(!page.body.contains("style=") && !page.body.contains("://"), "{path}: {}", page.body);
    }
    for (path, media_type) in [("/app.css", "text/css"), ("/app.js", "text/javascript")] {
        let file = server.get(path).await;
        assert_eq!(file.header("content-type"), Some(&*format!("{media_type}; charset=utf-8")));
    }
}

#[tokio::test]
async fn the_home_page_shows_every_route() {
    let server = Server::start().await;
    let home = server.get("/").await.body;
    for route in file_routes_example::routes::ROUTES {
        assert!(home.contains(&format!("<code>{}</code>", route.pattern)), "{}", route.pattern);
        assert!(home.contains(&format!("<code>{}</code>", route.file)), "{}", route.file);
    }
}

#[tokio::test]
async fn every_link_of_a_page_leads_somewhere() {
    let server = Server::start().await;
    for page in ["/", "/users", "/nothing"] {
        let body = server.get(page).await.body;
        let links = body.split(" href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        for link in links.filter(|link| link.starts_with('/') && *link != "/admin") {
            assert_eq!(server.get(link).await.status, StatusCode::OK, "{page}: {link}");
        }
    }
}

async fn fill_in(server: &Server, name: &str, email: &str, picture: &[u8]) -> Answer {
    let file = Part::bytes(picture.to_owned()).file_name("picture.gif");
    let form =
        Form::new().text("name", name.to_owned()).text("email", email.to_owned()).part("picture", file);
    server.send(Method::POST, "/users", |request| request.multipart(form)).await
}

#[tokio::test]
async fn a_form_makes_a_user() {
    let server = Server::start().await;
    let made = fill_in(&server, "<b>Grace</b>", "grace@example.com", b"").await;
    assert_eq!((made.status, made.header("location")), (StatusCode::SEE_OTHER, Some("/users?after=1")));
    let list = server.get("/users?after=1").await.body;
    assert!(list.contains("<td>&lt;b&gt;Grace&lt;/b&gt;</td>"), "{list}");
    assert!(list.contains("<a href=\"/users\">First page</a>"), "{list}");
    for nonsense in ["after=x", "limit=0", "limit=1000"] {
        assert!(server.get(&format!("/users?{nonsense}")).await.body.contains("Ada Lovelace"), "{nonsense}");
    }
    let one = server.get("/users?limit=1").await.body;
    assert!(one.contains("<a href=\"/users?after=1&amp;limit=1\">Next page</a>"), "{one}");
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_said_beside_the_field() {
    let server = Server::start().await;
    let refused = fill_in(&server, "\"><script>", "nobody", b"").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("<p class=\"error\" id=\"email-error\">E-mail must be an e-mail address</p>")
    );
    assert!(refused.body.contains("aria-describedby=\"email-error\""), "{}", refused.body);
    assert!(
        refused.body.contains("value=\"&quot;&gt;&lt;script&gt;\""),
        "what was entered stays: {}",
        refused.body
    );
    assert!(!refused.body.contains("id=\"name-error\""), "{}", refused.body);
    let taken = fill_in(&server, "Ada", "ada@example.com", b"").await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    assert!(taken.body.contains("E-mail is taken already"), "{}", taken.body);
    let no_picture = fill_in(&server, "Grace", "grace@example.com", b"text").await;
    assert_eq!(no_picture.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_picture.body.contains("id=\"picture-error\""), "{}", no_picture.body);
    assert_eq!(server.get("/api/users").await.json().as_array().unwrap().len(), 1, "nothing was created");
    let too_large = fill_in(&server, "Grace", "grace@example.com", &[0; 3_000_000]).await;
    assert_eq!(too_large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(server.post_json("/users", &json!({})).await.status, StatusCode::BAD_REQUEST);
}
