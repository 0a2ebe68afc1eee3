//! Runs rustc, and writes how much memory it took to the file that `PEAK` names: a `RUSTC_WRAPPER`, since how much one
//! child took can only be told by a process that has no other.

use std::env;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let Some(rustc) = arguments.next() else { return ExitCode::FAILURE };
    let status = Command::new(rustc).args(arguments).status().expect("rustc can be run");
    if let Some(file) = env::var_os("PEAK") {
        std::fs::write(file, peak().to_string()).expect("the figure can be written");
    }
    ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1))
}

/// How many bytes the child took at most.
#[cfg(unix)]
fn peak() -> i64 {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system tells what a child took");
    // Apple counts bytes.
    usage.max_rss() * if cfg!(target_os = "macos") { 1 } else { 1024 }
}

/// Only Unix tells.
#[cfg(not(unix))]
fn peak() -> i64 {
    0
}
