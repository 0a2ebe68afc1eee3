//! What the environment sets, and how the application starts and ends.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::instance::{Database, Instance, PRODUCTION, command};
use crate::server::Server;

/// The application in an empty folder.
fn application(folder: &tempfile::TempDir) -> Command {
    let mut command = command();
    command.env("PORT", "0").current_dir(folder);
    command
}

fn fails(command: &mut Command) -> String {
    let Output { status, stderr, .. } = command.output().unwrap();
    assert!(!status.success());
    String::from_utf8(stderr).unwrap()
}

#[tokio::test]
async fn the_routes_are_logged_at_start() {
    let server = Server::start().await;
    let log = server.instances[0].log();
    let log = log.iter().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let route = { log }.find(|event| event["pattern"] == "/api/users/{id}").unwrap();
    assert_eq!(
        (&route["methods"], &route["file"]),
        (&json!("DELETE, GET, PATCH, PUT"), &json!("app/api/users/[id]/route.rs"))
    );
}

#[tokio::test]
async fn in_production_every_line_of_the_log_is_json() {
    let server = Server::start().await;
    server.get("/api/users/1").await;
    let line = loop {
        if let Some(line) = server.instances[0].log().into_iter().find(|line| line.contains("answered")) {
            break line;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    let event: Value = serde_json::from_str(&line).unwrap();
    assert_eq!((&event["level"], &event["message"]), (&json!("INFO"), &json!("answered")), "{line}");
    let span = &event["span"];
    assert_eq!(
        (&span["method"], &span["route"], &span["status"]),
        (&json!("GET"), &json!("/api/users/{id}"), &json!(200)),
        "{line}"
    );
}

/// `cargo run`, with nothing set: a person reads the log, the data is in `data/`, and every door is shut.
#[tokio::test]
async fn without_settings_it_works() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = application(&folder).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
    let line = lines.find(|line| line.contains("listening")).unwrap();
    let address = format!("http://{}", line.split_once("address=").unwrap().1);
    let get = async |path: &str| reqwest::get(format!("{address}{path}")).await.unwrap();
    assert_eq!(get("/api/users/1").await.status(), StatusCode::OK);
    assert_eq!(get("/admin").await.status(), StatusCode::UNAUTHORIZED);
    for header in ["Bearer ", "Bearer"] {
        let answer = reqwest::Client::new()
            .get(format!("{address}/admin"))
            .header("authorization", header)
            .send()
            .await;
        assert_eq!(answer.unwrap().status(), StatusCode::UNAUTHORIZED);
    }
    let webhook = reqwest::Client::new()
        .post(format!("{address}/webhooks/stripe"))
        .header("stripe-signature", "t=1,v1=");
    assert_eq!(webhook.send().await.unwrap().status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(folder.path().join("data/app.db").exists());
    process.kill().unwrap();
    process.wait().unwrap();
}

#[tokio::test]
async fn data_outlives_the_application() {
    let database = Database::create().await;
    let client = reqwest::Client::new();
    let first = Instance::start(&database, PRODUCTION);
    let grace = json!({ "name": "Grace Hopper", "email": "grace@example.com" });
    let created =
        client.request(Method::POST, format!("{}/api/users", first.address)).json(&grace).send().await;
    assert_eq!(created.unwrap().status(), StatusCode::CREATED);
    // It is killed.
    drop(first);
    let second = Instance::start(&database, PRODUCTION);
    let found = reqwest::get(format!("{}/api/users/2", second.address)).await.unwrap();
    assert_eq!(found.status(), StatusCode::OK);
}

#[test]
fn what_cannot_be_used_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    fs::write(folder.path().join("text"), "This is no database, but long enough to be one. ".repeat(10))
        .unwrap();
    for (variable, value, message) in [
        ("PORT", "http", "PORT is `http`, which is no port number: choose one from 0 to 65535"),
        ("APP_ENV", "staging", "invalid value 'staging' for '--app-env <APP_ENV>'"),
        ("DATABASE_URL", "mysql://localhost/x", "neither with `sqlite:` nor with `postgres:`"),
        ("DATABASE_URL", "data.db", "neither with `sqlite:` nor with `postgres:`"),
        ("DATABASE_URL", "sqlite:file/x/app.db", "the folder file/x cannot be created"),
        ("DATABASE_URL", "sqlite:text", "file is not a database"),
        ("DATABASE_URL", "postgres://user:hidden@127.0.0.1:1/x", "DATABASE_URL cannot be used"),
    ] {
        let text = fails(application(&folder).env(variable, value));
        assert!(text.contains(message), "{variable}={value}: {text}");
        assert!(!text.contains("hidden") && !text.contains("panicked"), "{text}");
    }
}

#[test]
fn the_settings_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    let help = application(&folder).arg("--help").env("ADMIN_TOKEN", "hidden").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let readme = include_str!("../../README.md");
    for variable in
        ["DATABASE_URL", "ADMIN_TOKEN", "STRIPE_WEBHOOK_SECRET", "APP_ENV", "HOST", "PORT", "RUST_LOG"]
    {
        assert!(help.contains(variable), "{variable}: {help}");
        assert!(readme.contains(&format!("`{variable}`")), "{variable} is not in the README");
    }
    assert!(!help.contains("hidden"), "{help}");
}
