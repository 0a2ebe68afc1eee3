//! The address and the routes, as a terminal and as a pipe receive them.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::process::{self, Stdio};

use axum::Router;
use nix::pty::openpty;
use route_serve::Server;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::process::command;

/// Two servers with routes of their own and one without, one after the other.
#[test]
#[ignore = "a process that the other tests start"]
fn three_servers_process() {
    let result = Runtime::new().unwrap().block_on(async {
        for routes in [Some(["GET /a", "GET /b"]), Some(["POST /c", "PUT /d"]), None] {
            let listener = TcpListener::bind("127.0.0.1:0").await?;
            let server = Server::new(Router::new()).listener(listener).with_graceful_shutdown(async {});
            match routes {
                Some(routes) => server.routes(routes).run().await?,
                None => server.run().await?,
            }
        }
        Ok::<_, std::io::Error>(())
    });
    println!("end");
    process::exit(i32::from(result.is_err()));
}

/// Returns the lines from the first address on, without ports.
fn printed(output: File) -> Vec<String> {
    BufReader::new(output)
        .lines()
        .map_while(Result::ok)
        .map(|line| line.trim_end().to_owned())
        .skip_while(|line| !line.contains("listening on"))
        .take_while(|line| line != "end")
        .map(|line| match line.split_once("listening on http://127.0.0.1:") {
            Some(_) => "listening".to_owned(),
            None => line,
        })
        .collect()
}

#[test]
fn each_server_prints_its_own_routes_on_a_terminal() {
    let terminal = openpty(None, None).unwrap();
    let mut command = command("routes::three_servers_process");
    let mut child = command.stdout(Stdio::from(terminal.slave)).spawn().unwrap();
    // The terminal is open until the command that holds it is dropped too.
    drop(command);
    let lines = printed(File::from(terminal.master));
    assert!(child.wait().unwrap().success());
    assert_eq!(
        lines,
        ["listening", "  GET /a", "  GET /b", "listening", "  POST /c", "  PUT /d", "listening"]
    );
}

#[test]
fn only_the_address_is_printed_elsewhere() {
    let mut child = command("routes::three_servers_process").stdout(Stdio::piped()).spawn().unwrap();
    let output = std::os::fd::OwnedFd::from(child.stdout.take().unwrap());
    assert_eq!(printed(File::from(output)), ["listening"; 3]);
    assert!(child.wait().unwrap().success());
}
