//! The listener: one that the program gives, an inherited socket, or `HOST` and `PORT`.

use std::any::Any;
use std::net::SocketAddr;
use std::{env, fmt, io};

use axum::serve::Listener;
use listenfd::ListenFd;
use tokio::net::{TcpListener, TcpStream};

use crate::BoxFuture;
use crate::connection::Connections;

/// A listener without its type, which would otherwise be a parameter of [`Server`](crate::Server). The loop over its
/// connections is compiled for the type, so a connection costs nothing more.
pub(crate) trait Accept: Send {
    /// Returns the address that clients connect to, as the server prints it.
    fn address(&self) -> io::Result<String>;

    /// Accepts connections for as long as the future is polled. Dropping the future closes the listener.
    fn accept(self: Box<Self>, connections: &Connections) -> BoxFuture<'_, ()>;
}

impl<L> Accept for L
where
    L: Listener<Addr: Clone + fmt::Debug + Sync>,
{
    fn address(&self) -> io::Result<String> {
        let address = self.local_addr()?;
        Ok(match (&address as &dyn Any).downcast_ref::<SocketAddr>() {
            Some(address) => format!("http://{address}"),
            None => format!("{address:?}"),
        })
    }

    fn accept(mut self: Box<Self>, connections: &Connections) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            while let Some(permit) = connections.permit().await {
                let (mut stream, address) = Listener::accept(&mut *self).await;
                if let Some(stream) = (&mut stream as &mut dyn Any).downcast_mut::<TcpStream>() {
                    // Responses are sent at once, not held back until the client acknowledges the one before.
                    drop(stream.set_nodelay(true));
                }
                connections.spawn(stream, address, permit);
            }
        })
    }
}

pub(crate) async fn listen() -> io::Result<TcpListener> {
    if let Some(listener) = ListenFd::from_env().take_tcp_listener(0)? {
        listener.set_nonblocking(true)?;
        return TcpListener::from_std(listener);
    }
    let (host, port) = (setting("HOST", "127.0.0.1")?, setting("PORT", "3000")?);
    let number: u16 = port.parse().map_err(|_| {
        let message = format!("PORT is `{port}`, which is not a port number: choose one from 0 to 65535");
        io::Error::new(io::ErrorKind::InvalidInput, message)
    })?;
    TcpListener::bind((host.as_str(), number)).await.map_err(|error| {
        let message = format!("cannot listen on {host}:{port}: {error}; set HOST or PORT to another address");
        io::Error::new(error.kind(), message)
    })
}

fn setting(name: &str, default: &str) -> io::Result<String> {
    match env::var(name) {
        Ok(value) => Ok(value),
        Err(env::VarError::NotPresent) => Ok(default.to_owned()),
        Err(error) => Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{name}: {error}"))),
    }
}
