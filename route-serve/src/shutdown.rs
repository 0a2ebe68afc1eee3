//! The signals that begin and cut short a shutdown.

use std::{future, io};

use crate::BoxFuture;

/// The cause of a shutdown.
pub(crate) enum Shutdown {
    Given(BoxFuture<'static, ()>),
    Signals(Signals),
}

impl Shutdown {
    /// Waits until in-flight requests are to be finished.
    pub(crate) async fn first(&mut self) {
        match self {
            Self::Given(signal) => signal.await,
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
    /// Listens for the signals. From here on they no longer end the process by themselves.
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
