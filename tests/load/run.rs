//! The course of the test.

use std::env;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::{AnyConnection, Connection as _};
use tokio::time::{interval, sleep, timeout};

use crate::clients::Load;
use crate::instance::{Database, Instance, PRODUCTION, postgres};
use crate::report::Report;

/// What the server gives requests in flight after the signal.
const DEADLINE: Duration = Duration::from_secs(25);

#[tokio::main]
pub(crate) async fn run_all() {
    let arguments: Vec<_> = env::args().collect();
    let seconds = arguments.iter().position(|argument| argument == "--seconds");
    let seconds = seconds.map_or(6, |at| arguments[at + 1].parse().expect("`--seconds` is a number"));
    let database = Database::create().await;
    let report = Arc::new(Report::default());
    // It is stopped in the middle, and once more at the end, while the load goes on.
    for _ in 0..2 {
        run(&database, &report, Duration::from_secs(seconds) / 2).await;
    }
    report.print(seconds);
    report.check(&stored(&database).await);
}

/// Starts the application, lets the load loose on it, and stops it.
async fn run(database: &Database, report: &Arc<Report>, duration: Duration) {
    // A line for each request would be most of what this measures.
    let settings = [PRODUCTION, &[("RUST_LOG", "warn")]].concat();
    let count = if postgres().is_some() { 2 } else { 1 };
    let mut instances: Vec<_> = (0..count).map(|_| Instance::start(database, &settings)).collect();
    let addresses = instances.iter().map(|instance| instance.address.clone()).collect();
    report.started();
    let load = Load::start(addresses, Arc::clone(report));

    let mut tick = interval(Duration::from_millis(500));
    let begin = Instant::now();
    while begin.elapsed() < duration {
        tick.tick().await;
        report.memory(instances.iter().map(|instance| resident(instance.process.id())).sum());
    }
    // These are in flight at the signal.
    let slow_writes = load.slow_writes(20);
    sleep(Duration::from_millis(500)).await;
    // From here on a request may find nobody. Those that were sent before are answered.
    report.signalled();
    for instance in &instances {
        let process = instance.process.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &process]).status().unwrap().success());
    }
    slow_writes.await;
    for instance in &mut instances {
        let end = timeout(DEADLINE, async { wait(instance).await }).await;
        assert!(end.expect("it goes on after the deadline"), "it ended with an error");
        let log = instance.log();
        let errors: Vec<_> =
            log.iter().filter(|line| line.contains("panicked") || line.contains("ERROR")).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    load.stop().await;
}

/// Whether the process ended well.
async fn wait(instance: &mut Instance) -> bool {
    loop {
        if let Some(status) = instance.process.try_wait().unwrap() {
            return status.success();
        }
        sleep(Duration::from_millis(10)).await;
    }
}

/// The memory of a process in bytes, where the system tells it.
fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
    kilobytes.map_or(0, |kilobytes| kilobytes.parse::<u64>().unwrap() * 1024)
}

/// The addresses of all users in the database.
async fn stored(database: &Database) -> Vec<String> {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(&database.url).await.unwrap();
    sqlx::query_scalar("SELECT email FROM users").fetch_all(&mut connection).await.unwrap()
}
