//! The README, followed to the letter: a package outside the workspace that has nothing but its three files.

#[path = "new_package/package.rs"]
mod package;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Output, Stdio};

use package::{Package, target};

impl Package {
    fn cargo(&self, command: &str) -> Output {
        self.command(env!("CARGO")).args(command.split(' ')).output().unwrap()
    }

    fn build(&self) {
        let output = self.cargo("build");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn serve(&self) -> Server {
        let mut process = Command::new(target().join("debug/new-package"))
            .env("PORT", "0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
        Server { process, address }
    }
}

struct Server {
    process: Child,
    address: String,
}

impl Server {
    /// The status line and the body of what is answered to `GET`.
    fn get(&self, path: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.lines().next().unwrap().to_owned(), body.to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const OK: &str = "HTTP/1.1 200 OK";

#[test]
fn the_readme_makes_a_server() {
    let package = Package::from_readme("new-package");
    package.build();
    let server = package.serve();
    assert_eq!(server.get("/api/users/7"), (OK.to_owned(), "user 7".to_owned()));
    assert_eq!(server.get("/api/users/ada").0, "HTTP/1.1 400 Bad Request");
    assert_eq!(server.get("/api/new").0, "HTTP/1.1 404 Not Found");
    drop(server);

    package.write("app/api/new/route.rs", "pub fn GET() -> &'static str { \"new\" }");
    package.build();
    assert_eq!(package.serve().get("/api/new"), (OK.to_owned(), "new".to_owned()));

    fs::remove_dir_all(package.folder.join("app/api/new")).unwrap();
    package.build();
    assert_eq!(package.serve().get("/api/new").0, "HTTP/1.1 404 Not Found");

    a_renamed_handler_fails_every_command(&package);
    a_missing_build_script_is_one_warning(&package);
}

fn a_renamed_handler_fails_every_command(package: &Package) {
    let file = "app/api/hello/route.rs";
    package.write(file, "pub async fn get() -> &'static str { \"hello\" }");
    for command in ["check", "build", "test", "clippy"] {
        let output = package.cargo(command);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success(), "cargo {command}: {text}");
        assert!(text.contains("error: function `get` is never used\n"), "cargo {command}: {text}");
        assert!(text.contains("app/api/hello/route.rs:1:14"), "cargo {command}: {text}");
    }
    // What lints say is not said here, and the build fails all the same.
    let output = package.cargo("rustc -- --cap-lints allow");
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{text}");
    assert!(text.contains("`get` is public but is not an HTTP method"), "{text}");
    package.write(file, "pub async fn GET() -> &'static str { \"hello\" }");
}

fn a_missing_build_script_is_one_warning(package: &Package) {
    fs::remove_file(package.folder.join("build.rs")).unwrap();
    let output = package.cargo("build");
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{text}");
    assert_eq!(text.matches("Cargo does not watch `app`").count(), 1, "{text}");
    assert!(text.contains("fn main() { println!(\"cargo::rerun-if-changed=app\"); }"), "{text}");
}
