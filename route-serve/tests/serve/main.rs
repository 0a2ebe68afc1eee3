//! Everything that a server on the internet meets, over raw sockets.

mod answers;
mod limits;
mod log;
mod server;
#[cfg(unix)]
mod signals;
