//! A server as a process: the signals that stop it, and the socket that it may be handed.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixDatagram;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, process};

use route_serve::Server;

use crate::server::router;

const SECOND: Duration = Duration::from_secs(1);

/// What the other tests run as a process of its own.
#[test]
#[ignore = "a process that the other tests start"]
fn server_process() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = Server::new(router()).shutdown_timeout(3 * SECOND);
    let result = runtime.block_on(server.run());
    // As the documentation of `run` advises: to drop the runtime is to wait for handlers that block.
    process::exit(i32::from(result.is_err()));
}

/// The command that starts it.
fn command() -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "signals::server_process", "--nocapture"]).env("PORT", "0");
    command
}

struct Process {
    child: Child,
    address: String,
}

impl Process {
    fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines
            .map(|line| line.unwrap())
            .find_map(|line| line.split_once("listening on http://").map(|(_, address)| address.to_owned()));
        Self { child, address: address.expect("the process says where it listens") }
    }

    /// Sends a request, whose answer may come later.
    fn send(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
        // The server has begun with it when it is told to stop.
        thread::sleep(SECOND / 2);
        stream
    }

    fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end.
    fn end(mut self) -> (ExitStatus, Duration) {
        let begin = Instant::now();
        while begin.elapsed() < 20 * SECOND {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status, begin.elapsed());
            }
            thread::sleep(SECOND / 50);
        }
        panic!("the process goes on");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(mut stream: TcpStream) -> String {
    let mut text = String::new();
    let _ = stream.read_to_string(&mut text);
    text
}

#[test]
fn a_request_in_flight_is_finished() {
    for signal in ["-TERM", "-INT"] {
        let process = Process::start(command());
        let (idle, slow) = (process.send("/"), process.send("/sleep/1500"));
        process.signal(signal);
        let (status, duration) = process.end();
        assert!(status.success() && duration < 3 * SECOND, "{signal}: {status} after {duration:?}");
        assert!(read(slow).ends_with("slept"), "{signal}");
        assert!(read(idle).ends_with("hello"), "{signal}");
    }
}

#[test]
fn what_hangs_ends_at_the_deadline() {
    // The second blocks its thread, so that nothing but the end of the process ends it.
    for path in ["/sleep/600000", "/block"] {
        let process = Process::start(command());
        let (hanging, finished) = (process.send(path), process.send("/sleep/1500"));
        process.signal("-TERM");
        let (status, duration) = process.end();
        assert_eq!(status.code(), Some(1), "{path}");
        assert!(duration > 2 * SECOND && duration < 10 * SECOND, "{path}: {duration:?}");
        assert_eq!(read(hanging), "", "{path}");
        assert!(read(finished).ends_with("slept"), "{path}");
    }
}

#[test]
fn a_second_signal_ends_it_now() {
    let process = Process::start(command());
    let hanging = process.send("/sleep/600000");
    process.signal("-TERM");
    thread::sleep(SECOND / 2);
    process.signal("-TERM");
    let (status, duration) = process.end();
    assert_eq!(status.code(), Some(1));
    assert!(duration < 2 * SECOND, "{duration:?}");
    assert_eq!(read(hanging), "");
}

#[test]
fn a_socket_that_is_handed_over_is_listened_on() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    // Descriptors are handed over from the third on.
    let mut shell = Command::new("sh");
    shell.args(["-c", "exec 3<&0 0</dev/null; LISTEN_FDS=1 LISTEN_PID=$$ exec \"$0\" \"$@\""]);
    let server = command();
    shell.arg(server.get_program()).args(server.get_args()).stdin(Stdio::from(OwnedFd::from(listener)));
    let process = Process::start(shell);
    assert_eq!(process.address, address.to_string());
    process.signal("-TERM");
    assert!(process.end().0.success());
}

#[test]
fn whatever_waits_for_it_is_told_when_it_is_ready_and_when_it_stops() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(10 * SECOND)).unwrap();
    let told = || {
        let mut message = [0; 64];
        let length = socket.recv(&mut message).unwrap();
        String::from_utf8(message[..length].to_vec()).unwrap()
    };
    let mut command = command();
    command.env("NOTIFY_SOCKET", &path);
    let process = Process::start(command);
    assert_eq!(told().trim(), "READY=1");
    process.signal("-TERM");
    assert_eq!(told().trim(), "STOPPING=1");
    assert!(process.end().0.success());
}
