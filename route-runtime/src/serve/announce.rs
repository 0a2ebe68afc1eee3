//! What a server says when it starts: its address and its routes.

use std::io::{self, IsTerminal as _, Write as _};
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};

use crate::RouteInfo;

/// The routes of every router that has been built: a `Router` does not tell its own.
static BUILT: Mutex<Vec<&'static [RouteInfo]>> = Mutex::new(Vec::new());

/// Keeps the routes of a router, so that they can be shown.
pub(crate) fn remember(routes: &'static [RouteInfo]) {
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if !built.iter().any(|known| std::ptr::eq(*known, routes)) {
        built.push(routes);
    }
}

/// Prints the address and the routes for a person, or logs them for whatever collects events.
pub(super) fn announce(address: SocketAddr) {
    #[cfg(unix)]
    notify(sd_notify::NotifyState::Ready);
    let routes = BUILT.lock().unwrap_or_else(PoisonError::into_inner).concat();
    if is_printed() {
        // Nobody may be reading.
        let _ = write!(io::stdout(), "listening on http://{address}\n{}", render(&routes));
        return;
    }
    for route in &routes {
        tracing::info!(
            methods = route.methods.join(", "),
            pattern = route.pattern,
            file = route.file,
            "route"
        );
    }
    tracing::info!(%address, "listening");
}

/// Says that the server waits for what is still open.
pub(super) fn stopping(connections: usize) {
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

/// Tells whatever started the process, as
/// [systemd](https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html) wants to be told.
#[cfg(unix)]
fn notify(state: sd_notify::NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "NOTIFY_SOCKET is set, and does not take what it asks for");
    }
}

fn is_printed() -> bool {
    io::stdout().is_terminal() || !tracing::enabled!(tracing::Level::INFO)
}

fn render(routes: &[RouteInfo]) -> String {
    let rows: Vec<_> =
        routes.iter().map(|route| (route.methods.join(", "), route.pattern, route.file)).collect();
    let methods_width = rows.iter().map(|(methods, ..)| methods.len()).max().unwrap_or_default();
    let pattern_width = rows.iter().map(|(_, pattern, _)| pattern.len()).max().unwrap_or_default();
    rows.iter()
        .map(|(methods, pattern, file)| {
            format!("  {methods:methods_width$}  {pattern:pattern_width$}  {file}\n")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::RouteInfo;

    #[test]
    fn the_table_of_routes_is_aligned() {
        let routes = [
            RouteInfo::new("/", &["GET"], "app/page.rs", true, &[]),
            RouteInfo::new("/users/{id}", &["DELETE", "GET"], "app/users/[id]/route.rs", false, &[]),
        ];
        assert_eq!(
            render(&routes),
            "  GET          /            app/page.rs\n  DELETE, GET  /users/{id}  app/users/[id]/route.rs\n"
        );
    }
}
