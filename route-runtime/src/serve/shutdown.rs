//! When to stop.

use std::time::Duration;
use std::{future, io, process, thread};

use super::BoxFuture;

/// How long the program may clean up after a server that was cut off.
const LAST_SECOND: Duration = Duration::from_secs(1);

/// What tells a server to stop.
pub(super) enum Stop {
    Given(BoxFuture<()>),
    Signals(Signals),
}

impl Stop {
    /// Waits until requests are to be finished.
    pub(super) async fn first(&mut self) {
        match self {
            Self::Given(stop) => stop.await,
            Self::Signals(signals) => signals.next().await,
        }
    }

    /// Waits until they are to be cut off.
    pub(super) async fn second(&mut self) {
        match self {
            Self::Given(_) => future::pending().await,
            Self::Signals(signals) => signals.next().await,
        }
    }

    /// Ends the process that was asked to stop, if it has not ended by itself: the runtime waits for a handler that
    /// blocks its thread for as long as that does.
    pub(super) fn end_process_soon(&self) {
        if let Self::Signals(_) = self {
            thread::spawn(|| {
                thread::sleep(LAST_SECOND);
                process::exit(1);
            });
        }
    }
}

/// Ctrl-C and, on Unix, SIGTERM.
pub(super) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
}

impl Signals {
    /// From here on they no longer end the process.
    #[cfg(unix)]
    pub(super) fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    #[cfg(windows)]
    pub(super) fn listen() -> io::Result<Self> {
        Ok(Self { interrupt: tokio::signal::windows::ctrl_c()? })
    }

    #[cfg(unix)]
    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }

    #[cfg(windows)]
    async fn next(&mut self) {
        self.interrupt.recv().await;
    }
}
