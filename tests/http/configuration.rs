//! What the environment sets, and how the application starts and ends.

use std::fs;
use std::process::{Command, Output};
use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

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
async fn the_number_of_routes_is_logged_at_start() {
    let server = Server::start().await;
    let log = server.instances[0].log();
    let log = log.iter().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let listening = { log }.find(|event| event["message"] == "listening").unwrap();
    assert_eq!(listening["routes"], json!(file_routes_example::routes::ROUTES.len()));
}

#[tokio::test]
async fn in_production_every_line_of_the_log_is_json() {
    let server = Server::start().await;
    for path in ["/api/users/1", "/nothing", "/admin"] {
        server.get(path).await;
    }
    let answered = async || {
        loop {
            let lines = server.instances.iter().flat_map(Instance::log);
            let events: Vec<Value> = lines.map(|line| serde_json::from_str(&line).expect(&line)).collect();
            let answers: Vec<_> = events.into_iter().filter(|event| event["message"] == "answered").collect();
            if answers.len() == 3 {
                return answers;
            }
            sleep(Duration::from_millis(10)).await;
        }
    };
    let answers = timeout(Duration::from_secs(10), answered()).await.expect("three answers are logged");
    let answer = answers.iter().find(|answer| answer["span"]["status"] == 200).unwrap();
    let span = &answer["span"];
    assert_eq!((&span["method"], &span["route"]), (&json!("GET"), &json!("/api/users/{id}")), "{answer}");
}

/// `cargo run`, with nothing set: a person reads the log, the data is in `data/`, and every door is shut.
#[tokio::test]
async fn without_settings_it_works() {
    let folder = tempfile::tempdir().unwrap();
    let instance = Instance::launch(&mut application(&folder));
    assert!(
        instance.log().iter().all(|line| serde_json::from_str::<Value>(line).is_err()),
        "it is for a person"
    );
    let client = reqwest::Client::new();
    let get = |path: &str| client.get(format!("{}{path}", instance.address));
    assert_eq!(get("/api/users/1").send().await.unwrap().status(), StatusCode::OK);
    for header in ["Bearer ", "Bearer", ""] {
        let admin = get("/admin").header("authorization", header).send().await.unwrap();
        assert_eq!(admin.status(), StatusCode::UNAUTHORIZED);
    }
    let login =
        client.post(format!("{}/login", instance.address)).form(&[("token", "")]).send().await.unwrap();
    assert_eq!(login.status(), StatusCode::FORBIDDEN);
    let webhook =
        client.post(format!("{}/webhooks/stripe", instance.address)).header("stripe-signature", "t=1,v1=");
    assert_eq!(webhook.send().await.unwrap().status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(folder.path().join("data/app.db").exists());
}

/// The script that reloads a page under `cargo routes dev` stands in it, so the policy of the pages makes way.
#[cfg(debug_assertions)]
#[tokio::test]
async fn pages_reload_under_dev() {
    let folder = tempfile::tempdir().unwrap();
    let instance = Instance::launch(application(&folder).env("CARGO_ROUTES_DEV", "1"));
    let page = reqwest::get(&instance.address).await.unwrap();
    assert!(!page.headers().contains_key("content-security-policy"));
    assert!(page.text().await.unwrap().contains("/_file-routes"));
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
        ("PORT", "http", "PORT is `http`, which is not a port number: choose one from 0 to 65535"),
        ("RUST_LOG", "info,[", "RUST_LOG cannot be used"),
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
