//! The application under load, with clients that mean harm, while it is told to stop.
//!
//! `cargo test` runs it for a few seconds. `cargo test --release --test load -- --seconds 60` is the real thing, and
//! `TEST_DATABASE_URL` names a PostgreSQL for it, which two instances then share. It has no harness, since it takes the
//! machine for itself.

#[cfg(unix)]
#[path = "load/clients.rs"]
mod clients;
#[cfg(unix)]
#[path = "http/instance.rs"]
mod instance;
#[cfg(unix)]
#[path = "load/report.rs"]
mod report;
#[cfg(unix)]
#[path = "load/run.rs"]
mod run;

fn main() {
    #[cfg(unix)]
    run::run_all();
    #[cfg(not(unix))]
    println!("skipped: there is no signal to stop the application, so nothing was tested");
}
