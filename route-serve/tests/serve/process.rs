//! A server as a process.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// Returns the command that starts an ignored test of this file as a process.
pub(crate) fn command(test: &str) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--ignored", "--exact", test, "--nocapture"]).env("PORT", "0");
    command
}

/// A server in a process of its own.
pub(crate) struct Process {
    child: Child,
    pub(crate) address: String,
}

impl Process {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines
            .map(|line| line.unwrap())
            .find_map(|line| line.split_once("listening on http://").map(|(_, address)| address.to_owned()));
        Self { child, address: address.expect("the process prints its address") }
    }

    /// Sends a request without reading the answer.
    pub(crate) fn send(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
        // The request arrives before the signal.
        thread::sleep(SECOND / 2);
        stream
    }

    pub(crate) fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end of the process.
    pub(crate) fn end(mut self) -> (ExitStatus, Duration) {
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
