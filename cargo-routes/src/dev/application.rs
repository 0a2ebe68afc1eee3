//! The running application, and the socket that outlives it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant, SystemTime};
use std::{env, fs, io};

use anyhow::{Context as _, Result};
use tempfile::TempDir;

use super::handover::{self, Readiness, Socket};
use crate::site::Package;
use crate::terminal::{error, status, warn};

/// How long an application may take to say that it is ready. One that never says so is taken to be ready then.
const PATIENCE: Duration = Duration::from_secs(2);

/// The same for one that has said so before.
const LONG_PATIENCE: Duration = Duration::from_secs(60);

/// What answers on a socket.
pub(super) struct Application {
    socket: Socket,
    arguments: Vec<String>,
    /// What `cargo run` tells a program of its package.
    environment: Vec<(&'static str, String)>,
    /// Where executables are copied to: Cargo replaces its own while they run, which not every system allows.
    folder: TempDir,
    started: usize,
    current: Option<Process>,
    /// What is to take the place of that, when it is ready.
    next: Option<Process>,
    /// Those that finish their requests.
    leaving: Vec<Process>,
    /// Whether the application says when it is ready.
    is_speaking: bool,
}

impl Application {
    /// Opens the socket, on `HOST` and `PORT`, as the application itself would.
    pub(super) fn listen(target_directory: &Path, package: &Package, arguments: &[String]) -> Result<Self> {
        let setting = |name, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
        let address = format!("{}:{}", setting("HOST", "127.0.0.1"), setting("PORT", "3000"));
        let socket = Socket::open(&address).with_context(|| {
            format!("cannot listen on {address}: another program may; HOST and PORT choose another address")
        })?;
        fs::create_dir_all(target_directory).context("cannot make the folder that Cargo builds in")?;
        let manifest = &package.manifest;
        Ok(Self {
            socket,
            arguments: arguments.to_vec(),
            environment: vec![
                ("CARGO_MANIFEST_DIR", package.folder.display().to_string()),
                ("CARGO_MANIFEST_PATH", manifest.manifest_path.to_string()),
                ("CARGO_PKG_NAME", manifest.name.to_string()),
                ("CARGO_PKG_VERSION", manifest.version.to_string()),
            ],
            folder: tempfile::Builder::new().prefix("routes-dev-").tempdir_in(target_directory)?,
            started: 0,
            current: None,
            next: None,
            leaving: Vec::new(),
            is_speaking: false,
        })
    }

    pub(super) fn address(&self) -> io::Result<SocketAddr> {
        self.socket.address()
    }

    /// Whether any process is left.
    pub(super) fn is_running(&self) -> bool {
        self.current.is_some() || self.next.is_some() || !self.leaving.is_empty()
    }

    /// Starts a build, unless it is the one that runs. It takes over when it is ready.
    pub(super) fn start(&mut self, executable: &Path) -> Result<()> {
        let version = version(executable).context("cannot find what was built")?;
        let next = self.next.take();
        self.leave(next);
        if self.current.as_ref().is_some_and(|current| current.version == version) {
            return Ok(());
        }
        if !handover::IS_SHARED {
            let current = self.current.take();
            self.leave(current);
        }
        let name = executable.file_name().context("an executable has a name")?;
        self.started += 1;
        let folder = self.folder.path().join(self.started.to_string());
        let copy = folder.join(name);
        fs::create_dir_all(&folder)
            .and_then(|()| fs::copy(executable, &copy))
            .context("cannot copy the executable")?;
        let mut command = Command::new(&copy);
        command.args(&self.arguments).envs(self.environment.iter().cloned()).stdin(Stdio::null());
        // `serve` lets open pages reload themselves then.
        command.env("CARGO_ROUTES_DEV", "1");
        handover::detach(&mut command);
        let readiness = self.socket.pass(&mut command).context("cannot pass the socket on")?;
        let child = command.spawn().context("cannot start the application")?;
        self.next = Some(Process { child, readiness, executable: copy, version, started: Instant::now() });
        Ok(())
    }

    /// Says what is wrong, and what answers all the same.
    pub(super) fn report(&self, fault: &str) {
        let answers = match self.current {
            Some(_) => "the last good build still answers",
            None => "nothing answers until it is mended",
        };
        error(format_args!("{fault}; {answers}"));
    }

    /// Notices what is ready and what has ended.
    pub(super) fn look_after(&mut self) {
        self.leaving.retain_mut(|process| process.ended().is_none());
        if let Some(ended) = self.current.as_mut().and_then(Process::ended) {
            self.current = None;
            error(format_args!("the application ended ({ended}); it is started again after the next change"));
        }
        let Some(next) = &mut self.next else { return };
        if let Some(ended) = next.ended() {
            self.next = None;
            self.report(&format!("the new build ended at once ({ended})"));
            if self.started == 1 {
                warn(
                    "an application takes the socket that it is handed (`LISTEN_FDS`), as `route_runtime::serve` does; \
                     one that listens by itself finds the address taken",
                );
            }
            return;
        }
        let has_spoken = next.readiness.is_said();
        self.is_speaking |= has_spoken;
        let patience = if self.is_speaking { LONG_PATIENCE } else { PATIENCE };
        if !has_spoken && next.started.elapsed() < patience {
            return;
        }
        if !has_spoken && self.current.is_none() {
            warn(
                "the application has not said that it is ready, as `route_runtime::serve` does; if it listens by \
                 itself, it answers elsewhere",
            );
        }
        let current = self.current.take();
        self.leave(current);
        self.current = self.next.take();
        status("Running", if self.started == 1 { "the application" } else { "the new build" });
    }

    /// Lets everything finish its requests.
    pub(super) fn end(&mut self) {
        let next = self.next.take();
        self.leave(next);
        let current = self.current.take();
        self.leave(current);
    }

    /// Lets a process finish its requests.
    fn leave(&mut self, process: Option<Process>) {
        if let Some(mut process) = process {
            handover::end(&mut process.child);
            self.leaving.push(process);
        }
    }
}

/// What tells one build from another.
fn version(executable: &Path) -> io::Result<(u64, SystemTime)> {
    let metadata = fs::metadata(executable)?;
    Ok((metadata.len(), metadata.modified()?))
}

struct Process {
    child: Child,
    readiness: Readiness,
    executable: PathBuf,
    version: (u64, SystemTime),
    started: Instant,
}

impl Process {
    /// How it ended, if it did.
    fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }
}

/// Nothing outlives the command.
impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_file(&self.executable);
    }
}
