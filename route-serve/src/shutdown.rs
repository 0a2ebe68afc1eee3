//! The signal to stop.

use std::{future, io};

use crate::BoxFuture;

/// The source of the signal to stop.
pub(crate) enum Stop {
    Given(BoxFuture<()>),
    Signals(Signals),
}

impl Stop {
    /// Waits until in-flight requests are to be finished.
    pub(crate) async fn first(&mut self) {
        match self {
            Self::Given(stop) => stop.await,
            Self::Signals(signals) => signals.next().await,
        }
    }

    /// Waits until in-flight requests are to be cut off.
    pub(crate) async fn second(&mut self) {
        match self {
            Self::Given(_) => future::pending().await,
            Self::Signals(signals) => signals.next().await,
        }
    }
}

/// Ctrl-C and, on Unix, SIGTERM.
pub(crate) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
}

impl Signals {
    /// Listens to them. From here on they no longer end the process.
    #[cfg(unix)]
    pub(crate) fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    #[cfg(windows)]
    pub(crate) fn listen() -> io::Result<Self> {
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
