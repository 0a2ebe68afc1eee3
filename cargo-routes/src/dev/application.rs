//! The running application, and the socket that outlives it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};

use anyhow::{Context as _, Result};
use tempfile::TempDir;

use super::handover::{self, Readiness, Socket};
use crate::terminal::{error, status};

/// How long an application may take to say that it is ready. One that never says so is taken to be ready then.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it is looked at meanwhile.
const POLL: Duration = Duration::from_millis(20);

/// What answers on a socket.
pub(super) struct Application {
    socket: Socket,
    arguments: Vec<String>,
    /// Where executables are copied to: Cargo replaces its own while they run, which not every system allows.
    folder: TempDir,
    started: usize,
    current: Option<Process>,
    /// Those that finish their requests.
    leaving: Vec<Process>,
}

struct Process {
    child: Child,
    readiness: Readiness,
    executable: PathBuf,
}

impl Application {
    /// Opens the socket, on `HOST` and `PORT`, as the application itself would.
    pub(super) fn listen(target_directory: &Path, arguments: &[String]) -> Result<Self> {
        let setting = |name, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
        let address = format!("{}:{}", setting("HOST", "127.0.0.1"), setting("PORT", "3000"));
        let socket = Socket::open(&address)
            .with_context(|| format!("cannot listen on {address}; HOST and PORT choose another address"))?;
        fs::create_dir_all(target_directory).context("cannot make the folder that Cargo builds in")?;
        Ok(Self {
            socket,
            arguments: arguments.to_vec(),
            folder: tempfile::Builder::new().prefix("routes-dev-").tempdir_in(target_directory)?,
            started: 0,
            current: None,
            leaving: Vec::new(),
        })
    }

    pub(super) fn address(&self) -> io::Result<SocketAddr> {
        self.socket.address()
    }

    pub(super) fn is_running(&mut self) -> bool {
        self.current.as_mut().is_some_and(Process::is_running)
    }

    /// Starts a new build, and lets the last one finish its requests once that is ready.
    pub(super) fn replace(&mut self, executable: &Path) -> Result<()> {
        if !handover::IS_SHARED {
            self.leaving.extend(self.current.take());
            self.leaving.iter_mut().for_each(Process::end);
        }
        let mut next = self.start(executable)?;
        if let Some(ended) = next.wait_until_ready()? {
            next.remove();
            self.report(&format!("the new build ended at once ({ended})"));
            return Ok(());
        }
        let mut last = self.current.replace(next);
        last.iter_mut().for_each(Process::end);
        self.leaving.extend(last);
        status("Running", if self.started == 1 { "the application" } else { "the new build" });
        Ok(())
    }

    fn start(&mut self, executable: &Path) -> Result<Process> {
        let name = executable.file_name().context("an executable has a name")?;
        self.started += 1;
        let folder = self.folder.path().join(self.started.to_string());
        let copy = folder.join(name);
        fs::create_dir(&folder)
            .and_then(|()| fs::copy(executable, &copy))
            .context("cannot copy the executable")?;
        let mut command = Command::new(&copy);
        // `serve` lets open pages reload themselves then.
        command.args(&self.arguments).env("CARGO_ROUTES_DEV", "1").stdin(Stdio::null());
        handover::detach(&mut command);
        let readiness = self.socket.pass(&mut command).context("cannot pass the socket on")?;
        let child = command.spawn().context("cannot start the application")?;
        Ok(Process { child, readiness, executable: copy })
    }

    /// Says what is wrong, and what answers all the same.
    pub(super) fn report(&mut self, fault: &str) {
        let answers = if self.is_running() {
            "the last good build still answers"
        } else {
            "requests wait until it is mended"
        };
        error(format_args!("{fault}; {answers}"));
    }

    /// Notices what has ended.
    pub(super) fn look_after(&mut self) {
        self.leaving.retain_mut(|process| {
            let is_running = process.is_running();
            if !is_running {
                process.remove();
            }
            is_running
        });
        if self.current.as_mut().is_some_and(|current| !current.is_running())
            && let Some(mut current) = self.current.take()
        {
            let ended =
                current.child.wait().map_or_else(|error| error.to_string(), |status| status.to_string());
            current.remove();
            error(format_args!("the application ended ({ended}); it is started again after the next change"));
        }
    }

    /// Lets everything finish its requests, and ends it at once when asked again.
    pub(super) fn stop(mut self, is_asked_again: impl Fn() -> bool) {
        self.leaving.extend(self.current.take());
        self.leaving.iter_mut().for_each(Process::end);
        while !self.leaving.is_empty() {
            if is_asked_again() {
                self.leaving.iter_mut().for_each(Process::end);
            }
            thread::sleep(POLL);
            self.look_after();
        }
    }
}

impl Process {
    /// Waits until it is ready to answer, or gives back how it ended.
    fn wait_until_ready(&mut self) -> Result<Option<ExitStatus>> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE && !self.readiness.is_said() {
            if let Some(ended) = self.child.try_wait()? {
                return Ok(Some(ended));
            }
            thread::sleep(POLL);
        }
        Ok(self.child.try_wait()?)
    }

    fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Asks it to finish; a second time, to do so at once.
    fn end(&mut self) {
        if self.is_running() {
            handover::end(&mut self.child);
        }
    }

    fn remove(&self) {
        // What is left is removed with the folder.
        let _ = fs::remove_file(&self.executable);
    }
}
