//! Everything that a server on the internet meets, over raw sockets.
#![cfg(feature = "serve")]

mod answers;
mod limits;
mod log;
mod server;
#[cfg(unix)]
mod signals;
