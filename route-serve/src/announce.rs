//! Reports to the user, to the log and to the service manager that the server has started or stops.

use std::io::{self, IsTerminal as _, Write as _};

/// Reports that the server accepts connections.
pub(crate) fn listening(address: &str, routes: Option<&[String]>) {
    #[cfg(unix)]
    notify(sd_notify::NotifyState::Ready);
    let is_terminal = io::stdout().is_terminal();
    if is_terminal || !tracing::enabled!(tracing::Level::INFO) {
        let routes = if is_terminal { routes.unwrap_or_default() } else { &[] };
        let lines: String = routes.iter().map(|route| format!("  {route}\n")).collect();
        // Fails if standard output is closed, which does not keep the server from serving.
        let _ = write!(io::stdout(), "listening on {address}\n{lines}");
    } else {
        tracing::info!(address, routes = routes.map(<[_]>::len), "listening");
    }
}

/// Reports that the server waits for the open connections.
pub(crate) fn stopping(connections: usize) {
    #[cfg(unix)]
    notify(sd_notify::NotifyState::Stopping);
    tracing::info!(connections, "stopping");
}

/// Tells the process in `NOTIFY_SOCKET`, by the protocol of
/// [systemd](https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html).
#[cfg(unix)]
fn notify(state: sd_notify::NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "cannot write to NOTIFY_SOCKET");
    }
}
