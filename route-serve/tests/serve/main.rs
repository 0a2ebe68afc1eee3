//! The clients, signals and listeners of a server on the internet, over raw sockets.

mod answers;
mod limits;
#[cfg(unix)]
mod listeners;
mod log;
#[cfg(unix)]
mod process;
#[cfg(unix)]
mod routes;
mod server;
#[cfg(unix)]
mod signals;
