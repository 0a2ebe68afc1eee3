//! Files that are sent to the application, and those that it sends.

use reqwest::multipart::{Form, Part};
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::server::{Answer, Request, Server};

/// The smallest picture: a GIF of one pixel.
const GIF: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x01D\0;";

async fn upload(server: &Server, path: &str, field: &'static str, bytes: &[u8]) -> Answer {
    // A client may say what it likes of a file.
    let part = Part::bytes(bytes.to_owned()).file_name("picture.html").mime_str("text/html").unwrap();
    server.send(Method::PUT, path, |request| request.multipart(Form::new().part(field, part))).await
}

#[tokio::test]
async fn a_picture_is_kept() {
    let server = Server::start().await;
    let path = "/api/users/1/avatar";
    server.get(path).await.problem(StatusCode::NOT_FOUND);
    assert_eq!(upload(&server, path, "file", GIF).await.status, StatusCode::NO_CONTENT);
    let kept = reqwest::get(format!("{}{path}", server.address())).await.unwrap();
    assert_eq!(kept.headers()["content-type"], "image/gif");
    assert_eq!(kept.headers()["x-content-type-options"], "nosniff");
    let tag = kept.headers()["etag"].to_str().unwrap().to_owned();
    assert_eq!(kept.bytes().await.unwrap(), GIF);
    let known = server.send(Method::GET, path, |request| request.header("if-none-match", tag)).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    for (condition, value) in [("if-match", "\"x\""), ("if-none-match", "*")] {
        let part = Part::bytes(GIF).file_name("picture.gif");
        let put =
            |request: Request| request.multipart(Form::new().part("file", part)).header(condition, value);
        server.send(Method::PUT, path, put).await.problem(StatusCode::PRECONDITION_FAILED);
    }
    assert_eq!(upload(&server, path, "file", GIF).await.status, StatusCode::NO_CONTENT, "it may be replaced");
    assert!(server.get("/users").await.body.contains("<img src=\"/api/users/1/avatar\""));

    server.send(Method::DELETE, "/api/users/1", |request| request).await;
    server.get(path).await.problem(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_no_picture_is_refused() {
    let server = Server::start().await;
    let path = "/api/users/1/avatar";
    for bytes in [
        &b""[..],
        b"<html><script>alert(1)</script>",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
    ] {
        assert_eq!(
            upload(&server, path, "file", bytes).await.problem(StatusCode::UNPROCESSABLE_ENTITY),
            ["file"]
        );
    }
    assert_eq!(upload(&server, path, "other", GIF).await.problem(StatusCode::UNPROCESSABLE_ENTITY), ["file"]);
    upload(&server, path, "file", &vec![0; 3_000_000]).await.problem(StatusCode::PAYLOAD_TOO_LARGE);
    upload(&server, "/api/users/9/avatar", "file", GIF).await.problem(StatusCode::NOT_FOUND);
    let no_form = server.send(Method::PUT, path, |request| request.body("x")).await;
    no_form.problem(StatusCode::BAD_REQUEST);
    server.get(path).await.problem(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_is_read() {
    let server = Server::start().await;
    let send = async |contact: [(&str, &str); 2]| {
        server.send(Method::POST, "/api/contact", |request: Request| request.form(&contact)).await
    };
    let answer = send([("name", "Ada"), ("email", "ada@example.com")]).await;
    assert_eq!(answer.json(), json!({ "name": "Ada", "email": "ada@example.com" }));
    let refused = send([("name", "Ada"), ("email", "ada")]).await;
    assert_eq!(refused.problem(StatusCode::UNPROCESSABLE_ENTITY), ["email"]);
}

#[tokio::test]
async fn a_download_is_all_there() {
    let server = Server::start().await;
    let mut expected = "id,name,email\n1,Ada Lovelace,ada@example.com\n".to_owned();
    for id in 2..=250 {
        let user = json!({ "name": "Grace, \"the\" Hopper", "email": format!("{id}@example.com") });
        assert_eq!(server.post_json("/api/users", &user).await.status, StatusCode::CREATED);
        expected += &format!("{id},\"Grace, \"\"the\"\" Hopper\",{id}@example.com\n");
    }
    let formula = json!({ "name": "=1+1", "email": "formula@example.com" });
    server.post_json("/api/users", &formula).await;
    expected += "251,'=1+1,formula@example.com\n";
    let file = server.get("/api/users.csv").await;
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"users.csv\""));
    assert_eq!(file.header("content-length"), None, "it is sent while it is read");
    assert_eq!(file.body, expected);
}
