//! The table of commands in the README, one after the other.

use std::process::Command;

use crate::instance::ADMIN_TOKEN;
use crate::server::Server;

/// The rows of the table: a command, and what it prints. `…` after that stands for more.
fn rows() -> Vec<(&'static str, &'static str, bool)> {
    let readme = include_str!("../../README.md");
    let table = readme.split_once("| what | command | answer |\n|---|---|---|\n").unwrap().1;
    let rows = table.split_once("\n\n").unwrap().0.lines().map(|row| {
        let cells: Vec<_> = row.trim_matches('|').splitn(3, " | ").collect();
        let [_, command, answer] = cells[..] else { panic!("not three cells: {row}") };
        let answer = answer.trim();
        let (answer, has_more) = answer.strip_suffix(" …").map_or((answer, false), |start| (start, true));
        (command.trim_matches('`'), answer.trim_matches('`'), has_more)
    });
    rows.collect()
}

#[tokio::test]
async fn every_command_of_the_table_answers_as_it_says() {
    let server = Server::start_with(&[("ADMIN_TOKEN", ADMIN_TOKEN)]).await;
    let folder = tempfile::tempdir().unwrap();
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");
    let rows = rows();
    assert!(rows.len() > 15, "{rows:?}");
    for (command, expected, has_more) in rows {
        let address = server.address().strip_prefix("http://").unwrap();
        let line = command.replace("localhost:3000", address).replace("@docs", &format!("@{docs}"));
        let output = Command::new("sh").args(["-c", &line]).current_dir(&folder).output().unwrap();
        let answer = String::from_utf8_lossy(&output.stdout);
        let is_right = if has_more { answer.starts_with(expected) } else { answer == expected };
        assert!(is_right, "{command}\n  prints {answer:?}\n  and not {expected:?}");
    }
}
