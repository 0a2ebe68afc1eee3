//! Where the figures were taken.

use std::fs;
use std::process::Command;

/// The machine and the versions, as a list.
pub fn describe() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = about.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let processor = processor.trim_start_matches([' ', '\t', ':']);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let memory = memory.lines().find_map(|line| line.strip_prefix("MemTotal:")).unwrap_or_default().trim();
    let system = std::env::consts::OS;
    let programs = ["rustc", "node", "wrk", "valgrind"].map(version).join(", ");
    format!(
        "- {processor}, {cores} cores, {memory} of memory, {system}\n- {programs}\n- axum-folder-router 0.4.1; axum, \
         serde, actix-web and matchit as in `Cargo.lock`; Next.js as in `benches/templates/package.json`\n",
    )
}

/// The first line that a program writes about its version.
fn version(program: &str) -> String {
    let output =
        Command::new(program).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    let text = String::from_utf8_lossy(&output);
    let line = text.lines().next().map(|line| line.split('[').next().unwrap_or(line).trim());
    match line {
        Some(line) if line.starts_with(program) => line.to_owned(),
        Some(line) => format!("{program} {line}"),
        None => format!("no {program}"),
    }
}
