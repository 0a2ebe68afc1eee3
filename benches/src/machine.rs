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
    format!(
        "- {processor}, {cores} cores, {memory} of memory, {}\n- {}\n- axum-folder-router 0.4.1, axum and serde as in \
         `Cargo.lock`\n",
        std::env::consts::OS,
        version("rustc"),
    )
}

/// What a program says of its version.
fn version(program: &str) -> String {
    let output = Command::new(program).arg("--version").output();
    output.map_or_else(
        |_| format!("no {program}"),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}
