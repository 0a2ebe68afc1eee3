//! Signing in, which a browser remembers and the application can take back.

use reqwest::{Method, StatusCode};

use crate::instance::{ADMIN_TOKEN, Database, Instance, PRODUCTION};
use crate::server::{Answer, Request, Server};

async fn sign_in(server: &Server, token: &str, cookie: &str) -> Answer {
    let form = |request: Request| request.header("cookie", cookie).form(&[("token", token)]);
    server.send(Method::POST, "/login", form).await
}

async fn admin(server: &Server, cookie: &str) -> Answer {
    server.send(Method::GET, "/admin", |request| request.header("cookie", cookie)).await
}

/// `session=…`, of an answer that sets it.
fn cookie(answer: &Answer) -> String {
    answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn whoever_knows_the_token_signs_in_and_out() {
    let server = Server::start().await;
    assert!(server.get("/login").await.body.contains("type=\"password\""));
    let signed_in = sign_in(&server, ADMIN_TOKEN, "").await;
    assert_eq!((signed_in.status, signed_in.header("location")), (StatusCode::SEE_OTHER, Some("/admin")));
    let attributes = signed_in.header("set-cookie").unwrap();
    for attribute in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/", "Max-Age=28800"] {
        assert!(attributes.contains(attribute), "{attributes}");
    }
    let cookie = cookie(&signed_in);
    // Twice, so that each instance is asked.
    for _ in 0..2 {
        let page = admin(&server, &cookie).await;
        assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, Some("no-store")));
        assert!(page.body.contains("What Stripe has sent"), "{}", page.body);
    }
    let signed_out = server.send(Method::POST, "/logout", |request| request.header("cookie", &cookie)).await;
    assert_eq!((signed_out.status, signed_out.header("location")), (StatusCode::SEE_OTHER, Some("/")));
    for _ in 0..2 {
        assert_eq!(
            admin(&server, &cookie).await.status,
            StatusCode::UNAUTHORIZED,
            "the cookie is worth nothing"
        );
    }
}

#[tokio::test]
async fn another_token_ends_every_session() {
    let database = Database::create().await;
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let first = Instance::start(&database, PRODUCTION);
    let login = client.post(format!("{}/login", first.address)).form(&[("token", ADMIN_TOKEN)]);
    let cookie = login.send().await.unwrap().headers()["set-cookie"].to_str().unwrap().to_owned();
    let cookie = cookie.split(';').next().unwrap();
    let admin = async |instance: &Instance| {
        let request = client.get(format!("{}/admin", instance.address)).header("cookie", cookie);
        request.send().await.unwrap().status()
    };
    assert_eq!(admin(&first).await, StatusCode::OK);
    for token in ["another", ""] {
        let next = Instance::start(&database, &[("ADMIN_TOKEN", token)]);
        assert_eq!(admin(&next).await, StatusCode::UNAUTHORIZED, "{token}");
    }
    assert_eq!(admin(&Instance::start(&database, PRODUCTION)).await, StatusCode::OK);
}

#[tokio::test]
async fn nobody_else_does() {
    let server = Server::start().await;
    for token in ["", "Secret", "secret2", "secre"] {
        let refused = sign_in(&server, token, "").await;
        assert_eq!((refused.status, refused.header("set-cookie")), (StatusCode::FORBIDDEN, None), "{token}");
        assert!(refused.body.contains("is not the right one"), "{}", refused.body);
    }
    for cookie in ["session=", "session=x", "session=AAAAAAAAAAAAAAAAAAAAAA", "session=%00"] {
        assert_eq!(admin(&server, cookie).await.status, StatusCode::UNAUTHORIZED, "{cookie}");
    }
    // A session that was there before its bearer signed in gets another number.
    let planted = cookie(&sign_in(&server, ADMIN_TOKEN, "").await);
    let fresh = cookie(&sign_in(&server, ADMIN_TOKEN, &planted).await);
    assert_ne!(planted, fresh);
    assert_eq!(admin(&server, &planted).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(admin(&server, &fresh).await.status, StatusCode::OK);
}
