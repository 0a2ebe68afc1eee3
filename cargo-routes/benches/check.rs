//! How long `cargo routes check` takes for 1,000 route files, and how much memory: `cargo bench -p cargo-routes`.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const FILES: usize = 1_000;
const RUNS: usize = 20;

/// About 800 bytes, as handlers are that do something.
const FILE: &str = r#"use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};

use super::Params;
use crate::App;

#[derive(Debug, Serialize)]
pub struct Item {
    pub id: u64,
    pub name: String,
}

#[derive(Debug, Deserialize)]
pub struct NewItem {
    pub name: String,
}

/// One item.
pub async fn GET(Params { id }: Params<u64>, State(app): State<App>) -> Result<Json<Item>, StatusCode> {
    let item = app.items.read().unwrap().get(&id).cloned().ok_or(StatusCode::NOT_FOUND)?;
    Ok(Json(Item { id: item.id, name: item.name }))
}

/// Makes another.
pub async fn POST(State(app): State<App>, Json(item): Json<NewItem>) -> (StatusCode, Json<Item>) {
    let id = app.items.write().unwrap().insert(item.name.clone());
    (StatusCode::CREATED, Json(Item { id, name: item.name }))
}
"#;

fn main() {
    let package = tempfile::tempdir().unwrap();
    write(package.path());
    let check = || {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-routes"));
        command.args(["routes", "check"]).current_dir(package.path()).stderr(Stdio::null());
        assert!(command.status().unwrap().success());
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..RUNS).map(|_| check()).collect();
    times.sort();
    println!(
        "cargo routes check, {FILES} files, {RUNS} runs: median {:.0?}, slowest {:.0?}",
        times[RUNS / 2],
        times[RUNS - 1]
    );
    #[cfg(unix)]
    println!("peak memory, Cargo's own included: {} MB", peak_kilobytes() / 1024);
}

/// The most that one of the processes took.
#[cfg(unix)]
fn peak_kilobytes() -> i64 {
    use nix::sys::resource::{UsageWho, getrusage};
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss();
    // Apple counts bytes.
    if cfg!(target_os = "macos") { peak / 1024 } else { peak }
}

fn write(package: &Path) {
    let write = |file: &str, text: &str| {
        let path = package.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "Cargo.toml",
        "[workspace]\n\n[package]\nname = \"large\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    write("src/main.rs", "#[route_runtime::file_routes(\"app\")]\nmod routes {}\n\nfn main() {}\n");
    for number in 0..FILES {
        write(&format!("app/group{}/item{number}/[id]/route.rs", number % 25), FILE);
    }
}
