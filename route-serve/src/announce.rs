//! The words of a server when it starts and stops.

use std::any::Any;
use std::io::{self, IsTerminal as _, Write as _};
use std::net::SocketAddr;

use axum::serve::Listener;

/// Prints the address for a person, or logs it for a collector of events. The routes are for a person alone.
pub(crate) fn listening<L: Listener<Addr: 'static>>(listener: &L, routes: &[String]) {
    #[cfg(unix)]
    notify(sd_notify::NotifyState::Ready);
    let address = listener.local_addr().ok();
    let address = address.as_ref().and_then(|address| (address as &dyn Any).downcast_ref::<SocketAddr>());
    let mut out = io::stdout();
    // Nobody may be reading.
    let _ = match (is_printed(), &address) {
        (true, Some(address)) => writeln!(out, "listening on http://{address}"),
        (true, None) => writeln!(out, "listening"),
        (false, _) => {
            tracing::info!(address = address.map(tracing::field::display), "listening");
            Ok(())
        }
    };
    if out.is_terminal() {
        for route in routes {
            let _ = writeln!(out, "  {route}");
        }
    }
}

/// Reports that the server waits for the open connections.
pub(crate) fn stopping(connections: usize) {
    #[cfg(unix)]
    notify(sd_notify::NotifyState::Stopping);
    if is_printed() {
        let _ = writeln!(
            io::stdout(),
            "stopping: {connections} connections are open; a second signal cuts them off"
        );
    } else {
        tracing::info!(connections, "stopping");
    }
}

/// Notifies the service manager, as
/// [systemd](https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html) defines it.
#[cfg(unix)]
fn notify(state: sd_notify::NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "NOTIFY_SOCKET is set, and refuses the notification");
    }
}

fn is_printed() -> bool {
    io::stdout().is_terminal() || !tracing::enabled!(tracing::Level::INFO)
}
