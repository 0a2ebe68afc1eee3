//! What Stripe sends, and what only looks as if it did.

use std::time::{SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit as _, Mac as _};
use reqwest::{Method, StatusCode};
use serde_json::json;
use sha2::Sha256;

use crate::instance::{ADMIN_TOKEN, STRIPE_SECRET};
use crate::server::{Answer, Request, Server};

const EVENT: &str = r#"{ "id": "evt_1", "type": "invoice.paid" }"#;

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

fn signature(secret: &str, time: i64, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{time}.{body}").as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// The header of a delivery that Stripe sends at this time.
fn signed(time: i64, body: &str) -> String {
    format!("t={time},v1={},v0=legacy", signature(STRIPE_SECRET, time, body))
}

async fn deliver(server: &Server, header: &str, body: &str) -> Answer {
    let request = |request: Request| request.header("stripe-signature", header).body(body.to_owned());
    server.send(Method::POST, "/webhooks/stripe", request).await
}

#[tokio::test]
async fn an_event_is_recorded_once() {
    let server = Server::start().await;
    let (now, header) = (now(), signed(now(), EVENT));
    let first = deliver(&server, &header, EVENT).await;
    assert_eq!((first.status, first.json()), (StatusCode::OK, json!({ "received": "evt_1" })));
    for _ in 0..2 {
        deliver(&server, &header, EVENT).await.problem(StatusCode::CONFLICT);
        // The same signature in another header is the same delivery.
        let dressed_up = format!("v1=00,{header}");
        deliver(&server, &dressed_up, EVENT).await.problem(StatusCode::CONFLICT);
    }
    let again = deliver(&server, &signed(now - 1, EVENT), EVENT).await;
    assert_eq!(again.json(), json!({ "received": "evt_1", "known": true }), "Stripe tries once more");

    let admin = server.send(Method::GET, "/admin", |request| request.bearer_auth(ADMIN_TOKEN)).await;
    assert_eq!(admin.body.matches("evt_1").count(), 1, "{}", admin.body);
}

#[tokio::test]
async fn one_of_many_at_once_is_recorded() {
    let server = Server::start().await;
    let header = signed(now(), EVENT);
    let deliveries = (0..20).map(|_| deliver(&server, &header, EVENT));
    let answers = futures_util::future::join_all(deliveries).await;
    let statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses.iter().filter(|status| **status == StatusCode::OK).count(), 1, "{statuses:?}");
    assert!(
        statuses.iter().all(|status| [StatusCode::OK, StatusCode::CONFLICT].contains(status)),
        "{statuses:?}"
    );
}

#[tokio::test]
async fn a_secret_may_be_replaced() {
    let server = Server::start().await;
    let now = now();
    let both =
        format!("t={now},v1={},v1={}", signature("old", now, EVENT), signature(STRIPE_SECRET, now, EVENT));
    assert_eq!(deliver(&server, &both, EVENT).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_stripe_has_not_signed_is_refused() {
    let server = Server::start().await;
    let now = now();
    let right = signature(STRIPE_SECRET, now, EVENT);
    for header in [
        String::new(),
        "t=1,v1=x".to_owned(),
        format!("v1={right}"),
        format!("t={now}"),
        format!("t={now},v1="),
        format!("t={now},v0={right}"),
        format!("t={now},v1={}", &right[..62]),
        format!("t={now},v1={right}00"),
        format!("t={},v1={right}", now + 1),
        format!("t={now},v1={}", signature("wrong", now, EVENT)),
        format!("t={now},v1={}", signature(STRIPE_SECRET, now, "{}")),
        // Right, but kept for too long, or made for later.
        signed(now - 301, EVENT),
        signed(now + 330, EVENT),
    ] {
        deliver(&server, &header, EVENT).await.problem(StatusCode::BAD_REQUEST);
    }
    let unsigned = server.send(Method::POST, "/webhooks/stripe", |request| request.body(EVENT)).await;
    unsigned.problem(StatusCode::BAD_REQUEST);
    assert_eq!(unsigned.json()["detail"], "the header `stripe-signature` is missing");
    for no_event in ["", "null", "{}", "{ \"id\": 1, \"type\": 2 }"] {
        deliver(&server, &signed(now, no_event), no_event).await.problem(StatusCode::BAD_REQUEST);
    }
    assert_eq!(deliver(&server, &signed(now, EVENT), EVENT).await.status, StatusCode::OK);
}
