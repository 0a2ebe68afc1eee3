//! `cargo routes dev`, for real: a project is changed while it runs. Only Unix lets two processes share a socket.
#![cfg(unix)]

mod project;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use project::{HELLO, Project};

/// How long a build may take on a slow machine, the dependencies included.
const PATIENCE: Duration = Duration::from_secs(300);

/// A running `cargo routes dev`.
struct Dev {
    process: Child,
    address: SocketAddr,
    /// What it has said so far.
    said: Arc<Mutex<String>>,
}

impl Dev {
    fn start(project: &Project) -> Self {
        let mut command = project.routes("dev");
        command.env("PORT", "0").stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let streams: [Box<dyn std::io::Read + Send>; 2] =
            [Box::new(process.stdout.take().unwrap()), Box::new(process.stderr.take().unwrap())];
        for stream in streams {
            let said = Arc::clone(&said);
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    *said.lock().unwrap() += &(line + "\n");
                }
            });
        }
        let mut dev = Self { process, address: SocketAddr::from(([127, 0, 0, 1], 0)), said };
        let address = |said: &str| {
            said.split_once("http://").and_then(|(_, rest)| rest.split_once('\n')?.0.parse().ok())
        };
        dev.address = dev.wait_for("an address", |dev| address(&dev.said()));
        dev
    }

    fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    fn wait_for<T>(&self, what: &str, look: impl Fn(&Self) -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if let Some(found) = look(self) {
                return found;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("there never was {what}: {}", self.said());
    }

    fn wait_until_said(&self, text: &str) {
        self.wait_for(text, |dev| dev.said().contains(text).then_some(()));
    }
}

/// It ends its application itself.
impl Drop for Dev {
    fn drop(&mut self) {
        if let Ok(None) = self.process.try_wait() {
            terminate(&self.process);
            let _ = self.process.wait();
        }
    }
}

fn terminate(process: &Child) {
    kill(Pid::from_raw(i32::try_from(process.id()).unwrap()), Signal::SIGTERM).unwrap();
}

/// The body of what is answered to `GET`, over a connection of its own, if it is found.
fn find(address: SocketAddr, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.0\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{answer:?} is no response"));
    head.starts_with("HTTP/1.0 200 OK\r\n").then(|| body.to_owned())
}

fn get(address: SocketAddr, path: &str) -> String {
    find(address, path).unwrap_or_else(|| panic!("{path} is not found"))
}

#[test]
fn a_change_is_served_and_a_broken_one_is_not() {
    let project = Project::init("dev");
    project.edit("Cargo.toml", "\"macros\", ", "\"macros\", \"time\", ");
    project.write("app/about/page.rs", "pub fn page() -> &'static str {\n    \"<h1>About</h1>\"\n}\n");
    project.write("app/slow/route.rs", SLOW);
    project.write(".gitignore", "/target\n/data\n");
    let dev = Dev::start(&project);
    // Before the first build is done, a request waits for it.
    assert_eq!(get(dev.address, "/api/hello"), "Hello from app/api/hello/route.rs");
    dev.wait_until_said("Running the application");
    assert!(get(dev.address, "/about").contains("/_file-routes/event-stream"));

    one_takes_the_place_of_the_other(&project, &dev);
    what_is_broken_changes_nothing(&project, &dev);
    what_changes_beside_the_sources(&project, &dev);
    // `serve` says when it is ready, so that nothing waits for longer.
    assert!(!dev.said().contains("has not said that it is ready"), "{}", dev.said());
    stops(dev);
}

/// Is in flight whenever one process takes the place of the other.
const SLOW: &str = "\
pub async fn GET() -> &'static str {
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    \"slow\"
}
";

fn one_takes_the_place_of_the_other(project: &Project, dev: &Dev) {
    let mut events = TcpStream::connect(dev.address).unwrap();
    write!(events, "GET /_file-routes/event-stream HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    let (count, address) = (AtomicUsize::new(0), dev.address);
    let is_replaced = || dev.said().contains("Running the new build");
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !is_replaced() {
                    assert_eq!(get(address, "/slow"), "slow");
                }
            });
            scope.spawn(|| {
                while count.fetch_add(1, Ordering::Relaxed) < 1_000 || !is_replaced() {
                    let body = get(address, "/api/hello");
                    assert!(
                        ["Hello from app/api/hello/route.rs", "Changed"].contains(&body.as_str()),
                        "{body}"
                    );
                }
            });
        }
        project.edit(HELLO, "Hello from app/api/hello/route.rs", "Changed");
    });
    // The one before may take a last connection while it is told to stop.
    dev.wait_for("the change", |_| (get(address, "/api/hello") == "Changed").then_some(()));
    // An open page has lost its events, finds them again, and reloads itself.
    let mut rest = String::new();
    events.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("event: init"), "{rest}");
}

/// A fault of the routes, one of rustc's, and one that only shows when the application starts.
fn what_is_broken_changes_nothing(project: &Project, dev: &Dev) {
    project.edit(HELLO, "GET", "get");
    dev.wait_until_said("the routes are at fault; the last good build still answers");
    dev.wait_until_said("app/api/hello/route.rs:3:14");
    assert_eq!(get(dev.address, "/api/hello"), "Changed");
    project.edit(HELLO, "get", "GET");
    project.edit(HELLO, "\"Changed\"", "5");
    dev.wait_until_said("the build failed; the last good build still answers");
    assert_eq!(get(dev.address, "/api/hello"), "Changed");
    project.edit(HELLO, "    5", "    \"Again\"");
    dev.wait_for("the change", |dev| (get(dev.address, "/api/hello") == "Again").then_some(()));

    let condition =
        "async fn main() {\n    assert!(std::path::Path::new(\"opened\").exists(), \"not opened\");";
    project.edit("src/main.rs", "async fn main() {", condition);
    project.edit(HELLO, "Again", "Opened");
    dev.wait_until_said("the new build ended at once (exit status: 101); the last good build still answers");
    assert_eq!(get(dev.address, "/api/hello"), "Again");
    // Cargo has nothing to build now, and what it built has yet to run.
    project.write("opened", "");
    dev.wait_for("the new build", |dev| (get(dev.address, "/api/hello") == "Opened").then_some(()));
}

/// New files, folders that go and come again, and files that do not matter.
fn what_changes_beside_the_sources(project: &Project, dev: &Dev) {
    project.write("app/.well-known/new/route.rs", "pub fn GET() -> &'static str {\n    \"new\"\n}\n");
    dev.wait_for("the route", |dev| find(dev.address, "/.well-known/new"));
    let (app, away) = (project.folder.join("app"), project.folder.join("away"));
    fs::rename(&app, &away).unwrap();
    dev.wait_until_said("Changed app");
    fs::rename(&away, &app).unwrap();
    project.edit(HELLO, "Opened", "Back");
    dev.wait_for("the folder", |dev| (get(dev.address, "/api/hello") == "Back").then_some(()));
    project.edit(HELLO, "Back", "And changed");
    dev.wait_for("the change", |dev| (get(dev.address, "/api/hello") == "And changed").then_some(()));
    project.write("data/log", "ignored");
    // It would be said by itself, and not with the next change.
    thread::sleep(Duration::from_millis(500));
    project.edit(HELLO, "And changed", "Last");
    dev.wait_for("the change", |dev| (get(dev.address, "/api/hello") == "Last").then_some(()));
    assert!(!dev.said().contains("Changed data"), "{}", dev.said());
}

fn stops(mut dev: Dev) {
    terminate(&dev.process);
    assert!(dev.process.wait().unwrap().success(), "{}", dev.said());
    assert!(TcpStream::connect(dev.address).is_err(), "something still listens");
}

#[test]
fn a_signal_during_a_build_starts_nothing() {
    let project = Project::init("stopped");
    let script = "fn main() {\n    std::thread::sleep(std::time::Duration::from_secs(3));\n}\n";
    project.write("build.rs", script);
    let mut dev = Dev::start(&project);
    dev.wait_until_said("Compiling stopped");
    terminate(&dev.process);
    dev.wait_until_said("Stopping after the build");
    assert!(dev.process.wait().unwrap().success(), "{}", dev.said());
    assert!(!dev.said().contains("listening on"), "{}", dev.said());
}

#[test]
fn what_init_makes_runs_at_once() {
    let project = Project::init("run");
    let mut cargo = project.command(env!("CARGO"));
    let mut process = cargo.arg("run").env("PORT", "0").stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://").unwrap().parse().unwrap();
    assert_eq!(get(address, "/api/hello"), "Hello from app/api/hello/route.rs");
    process.kill().unwrap();
    process.wait().unwrap();
    let tests = project.command(env!("CARGO")).arg("test").output().unwrap();
    assert!(tests.status.success(), "{}", project::text(&tests.stdout));
}
