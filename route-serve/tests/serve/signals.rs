//! Signals that stop a server, and the socket and the service manager that the environment names.

use std::io::Read as _;
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixDatagram;
use std::process::{self, Command, Stdio};
use std::thread;

use route_serve::Server;

use crate::process::{Process, SECOND, command};
use crate::server::router;

/// The process that the tests start. It ends as the documentation of `serve` recommends.
#[test]
#[ignore = "a process that the other tests start"]
fn server_process() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let code = runtime.block_on(async {
        match Server::new(router()).shutdown_timeout(3 * SECOND).run().await {
            Ok(()) => 0,
            Err(error) => {
                eprintln!("error: {error}");
                process::exit(1);
            }
        }
    });
    // The end of `main` waits for handlers that block.
    drop(runtime);
    process::exit(code);
}

/// The same process with the other ending that the documentation of `Server::run` recommends.
#[test]
#[ignore = "a process that the other tests start"]
fn server_process_in_background() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let result = runtime.block_on(Server::new(router()).shutdown_timeout(3 * SECOND).run());
    runtime.shutdown_background();
    process::exit(i32::from(result.is_err()));
}

fn server() -> Command {
    command("signals::server_process")
}

fn read(mut stream: TcpStream) -> String {
    let mut text = String::new();
    let _ = stream.read_to_string(&mut text);
    text
}

#[test]
fn a_request_in_flight_is_finished() {
    for signal in ["-TERM", "-INT"] {
        let process = Process::start(server());
        let (idle, slow) = (process.send("/"), process.send("/sleep/1500"));
        process.signal(signal);
        let (status, duration) = process.end();
        assert!(status.success() && duration < 3 * SECOND, "{signal}: {status} after {duration:?}");
        assert!(read(slow).ends_with("slept"), "{signal}");
        assert!(read(idle).ends_with("hello"), "{signal}");
    }
}

#[test]
fn a_process_with_a_stuck_handler_ends_at_the_deadline() {
    // A handler that blocks its thread ends only with the process.
    for (path, test) in [
        ("/sleep/600000", "signals::server_process"),
        ("/block", "signals::server_process"),
        ("/block", "signals::server_process_in_background"),
    ] {
        let process = Process::start(command(test));
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
fn a_second_signal_ends_the_process_at_once() {
    let process = Process::start(server());
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
fn an_inherited_socket_is_the_listener() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    // Inherited descriptors begin at 3.
    let mut shell = Command::new("sh");
    shell.args(["-c", "exec 3<&0 0</dev/null; LISTEN_FDS=1 LISTEN_PID=$$ exec \"$0\" \"$@\""]);
    let server = server();
    shell.arg(server.get_program()).args(server.get_args()).stdin(Stdio::from(OwnedFd::from(listener)));
    let process = Process::start(shell);
    assert_eq!(process.address, address.to_string());
    process.signal("-TERM");
    assert!(process.end().0.success());
}

#[test]
fn the_service_manager_is_told_when_the_server_is_ready_and_when_it_stops() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(10 * SECOND)).unwrap();
    let told = || {
        let mut message = [0; 64];
        let length = socket.recv(&mut message).unwrap();
        String::from_utf8(message[..length].to_vec()).unwrap()
    };
    let mut command = server();
    command.env("NOTIFY_SOCKET", &path);
    let process = Process::start(command);
    assert_eq!(told().trim(), "READY=1");
    process.signal("-TERM");
    assert_eq!(told().trim(), "STOPPING=1");
    assert!(process.end().0.success());
}
