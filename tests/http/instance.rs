//! The example application as a process, with a database of its own.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use sqlx::{Connection as _, Executor as _, PgConnection};
use tempfile::TempDir;

/// Opens `/admin`, and signs what Stripe sends.
pub(crate) const ADMIN_TOKEN: &str = "secret";
pub(crate) const STRIPE_SECRET: &str = "whsec_test";

/// How an application that is deployed is set up.
pub(crate) const PRODUCTION: &[(&str, &str)] =
    &[("ADMIN_TOKEN", ADMIN_TOKEN), ("APP_ENV", "production"), ("STRIPE_WEBHOOK_SECRET", STRIPE_SECRET)];

/// The application, without any setting.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_file-routes-example"));
    for variable in ["ADMIN_TOKEN", "APP_ENV", "DATABASE_URL", "HOST", "RUST_LOG", "STRIPE_WEBHOOK_SECRET"] {
        command.env_remove(variable);
    }
    command
}

/// An empty database: a schema of the PostgreSQL that `TEST_DATABASE_URL` names, or a file for SQLite.
pub(crate) struct Database {
    pub(crate) url: String,
    _folder: Option<TempDir>,
}

impl Database {
    pub(crate) async fn create() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let Some(server) = postgres() else {
            let folder = tempfile::tempdir().unwrap();
            // The application makes the folder, too.
            let url = format!("sqlite:{}/data/app.db", folder.path().display());
            return Self { url, _folder: Some(folder) };
        };
        let schema = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut connection = PgConnection::connect(&server).await.unwrap();
        // One that is left of a process with the same number.
        connection.execute(&*format!("DROP SCHEMA IF EXISTS {schema} CASCADE")).await.unwrap();
        connection.execute(&*format!("CREATE SCHEMA {schema}")).await.unwrap();
        Self { url: format!("{server}?options[search_path]={schema}"), _folder: None }
    }
}

/// The PostgreSQL for tests. Then the application runs in two instances.
pub(crate) fn postgres() -> Option<String> {
    env::var("TEST_DATABASE_URL").ok()
}

/// A running application. It is killed when this is dropped.
pub(crate) struct Instance {
    pub(crate) process: Child,
    pub(crate) address: String,
    log: Arc<Mutex<Vec<String>>>,
}

impl Instance {
    pub(crate) fn start(database: &Database, settings: &[(&str, &str)]) -> Self {
        Self::launch(
            command().env("DATABASE_URL", &database.url).env("PORT", "0").envs(settings.iter().copied()),
        )
    }

    /// Waits until it listens.
    pub(crate) fn launch(command: &mut Command) -> Self {
        let process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut instance = Self { process, address: String::new(), log: Arc::default() };
        let output = instance.process.stdout.take().unwrap();
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        while instance.address.is_empty() {
            let line = lines.next().expect("it has ended before it listened");
            if let Some((_, rest)) = line.split_once("127.0.0.1:") {
                let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
                instance.address = format!("http://127.0.0.1:{port}");
            }
            instance.log.lock().unwrap().push(line);
        }
        let log = Arc::clone(&instance.log);
        thread::spawn(move || lines.for_each(|line| log.lock().unwrap().push(line)));
        instance
    }

    /// What it has logged so far.
    pub(crate) fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
