//! Requests per second over a socket, on one core: `cargo bench -p benches --bench serving [-- ROUTES…]`, on Linux, with
//! wrk, node and npm.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use benches::asked_for;
use benches::compiler::Compiler;
use benches::project::{self, Project, Way};
use benches::results::Results;

const WRAPPER: &str = env!("CARGO_BIN_EXE_peak");
const PORT: u16 = 38_090;
const ROUNDS: usize = 3;

fn main() {
    let (sizes, _) = asked_for(&[]);
    let mut results = Results::load();
    for routes in sizes {
        let projects = Way::SERVERS.map(|way| Project::write(way, routes));
        projects.iter().for_each(build);
        // The servers take turns, and the best of the rounds counts.
        let mut best = projects.each_ref().map(|_| None::<Load>);
        for _ in 0..ROUNDS {
            for (project, best) in projects.iter().zip(&mut best) {
                let load = measure(project);
                if best.as_ref().is_none_or(|best| best.per_second < load.per_second) {
                    *best = Some(load);
                }
            }
        }
        for (project, best) in projects.iter().zip(best) {
            let (Some(load), peer) = (best, project.way.name()) else { continue };
            results.put("start", peer, routes, load.start.as_secs_f64());
            results.put("requests a second", peer, routes, load.per_second);
            results.put("latency, p50", peer, routes, load.median);
            results.put("latency, p99", peer, routes, load.slow);
            results.put("memory, at rest", peer, routes, load.at_rest);
            results.put("memory, under load", peer, routes, load.under_load);
        }
        results.save();
    }
}

/// Builds what is run in production.
fn build(project: &Project) {
    if project.way != Way::Next {
        let command = ["build", "--release"];
        Compiler::new(project, WRAPPER.as_ref(), &command).run(&command);
        return;
    }
    for (program, arguments) in [("npm", ["install", "--no-audit"]), ("npm", ["run", "build"])] {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&project.folder).env("NEXT_TELEMETRY_DISABLED", "1");
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

/// What a server did.
struct Load {
    /// Until it answered its first request.
    start: Duration,
    per_second: f64,
    median: f64,
    slow: f64,
    at_rest: f64,
    under_load: f64,
}

fn measure(project: &Project) -> Load {
    let begin = Instant::now();
    let mut server = Server(start(project));
    let path = project::path(project.routes - 1, "7");
    let answer = loop {
        assert!(begin.elapsed() < Duration::from_secs(60), "{} does not answer", project.way.name());
        server.assert_alive();
        match ask(&path) {
            Some(answer) => break answer,
            None => thread::sleep(Duration::from_millis(1)),
        }
    };
    let start = begin.elapsed();
    let id = project::id(project.routes - 1);
    assert!(answer.contains(&format!(r#"{{"id":{id},"name":"item {id}"}}"#)), "{answer}");
    thread::sleep(Duration::from_secs(1));
    let at_rest = memory(server.0.id());
    // Without what is only true of the first requests.
    load(&path, "2s").wait_with_output().unwrap();
    let wrk = load(&path, "5s");
    let mut under_load = at_rest;
    let output = thread::scope(|scope| {
        let output = scope.spawn(|| wrk.wait_with_output().unwrap());
        while !output.is_finished() {
            under_load = f64::max(under_load, memory(server.0.id()));
            thread::sleep(Duration::from_millis(100));
        }
        String::from_utf8(output.join().unwrap().stdout).unwrap()
    });
    server.assert_alive();
    assert!(!output.contains("Non-2xx") && !output.contains("Socket errors"), "{output}");
    let figure = |name: &str| {
        let line = output.lines().find_map(|line| line.trim().strip_prefix(name)).unwrap_or_default().trim();
        seconds(line)
    };
    let (per_second, median, slow) = (figure("Requests/sec:"), figure("50%"), figure("99%"));
    Load { start, per_second, median, slow, at_rest, under_load }
}

/// Asks as fast as answers come, on a core that the server does not have.
fn load(path: &str, duration: &str) -> Child {
    on_core(1, || {
        let mut wrk = Command::new("wrk");
        wrk.args([
            "--threads",
            "1",
            "--connections",
            "64",
            "--duration",
            duration,
            "--timeout",
            "10s",
            "--latency",
        ]);
        wrk.arg(format!("http://127.0.0.1:{PORT}{path}")).stdout(Stdio::piped()).spawn().expect("wrk runs")
    })
}

/// A server, which ends with what is measured of it.
struct Server(Child);

impl Server {
    /// One that could not take the port would leave the questions to another.
    fn assert_alive(&mut self) {
        assert_eq!(self.0.try_wait().unwrap(), None, "the server has ended");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// A number, or a time as wrk writes it.
fn seconds(text: &str) -> f64 {
    let (number, unit) = match text {
        text if text.ends_with("us") => (&text[..text.len() - 2], 1e-6),
        text if text.ends_with("ms") => (&text[..text.len() - 2], 1e-3),
        text => (text.trim_end_matches('s'), 1.0),
    };
    number.parse::<f64>().unwrap() * unit
}

fn start(project: &Project) -> Child {
    let mut command = match project.way {
        Way::Next => {
            let mut command = Command::new("node");
            command.args(["node_modules/next/dist/bin/next", "start"]);
            command
        }
        way => Command::new(benches::compiler::target().join("release").join(way.name())),
    };
    command.current_dir(&project.folder).env("PORT", PORT.to_string()).env("TOKIO_WORKER_THREADS", "1");
    command.env("NEXT_TELEMETRY_DISABLED", "1").stdout(Stdio::null()).stderr(Stdio::null());
    on_core(0, || command.spawn().unwrap())
}

/// The answer to a request, once there is one.
fn ask(path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", PORT)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    answer.starts_with("HTTP/1.1 200").then_some(answer)
}

/// How many bytes a process has in memory.
fn memory(process: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or_default() * 1024.0
}

/// Starts a process that runs on this core alone: a child inherits what its parent was held to.
#[cfg(target_os = "linux")]
fn on_core(core: usize, start: impl FnOnce() -> Child) -> Child {
    use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
    use nix::unistd::Pid;
    let this = Pid::from_raw(0);
    let before = sched_getaffinity(this).unwrap();
    let mut one = CpuSet::new();
    one.set(core).unwrap();
    sched_setaffinity(this, &one).unwrap();
    let child = start();
    sched_setaffinity(this, &before).unwrap();
    child
}

#[cfg(not(target_os = "linux"))]
fn on_core(_: usize, start: impl FnOnce() -> Child) -> Child {
    start()
}
