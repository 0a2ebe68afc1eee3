//! Where to listen: on the socket that is handed over, or on `HOST` and `PORT`.

use std::{env, io};

use listenfd::ListenFd;
use tokio::net::TcpListener;

pub(crate) async fn listen() -> io::Result<TcpListener> {
    if let Some(listener) = ListenFd::from_env().take_tcp_listener(0)? {
        listener.set_nonblocking(true)?;
        return TcpListener::from_std(listener);
    }
    let (host, port) = (setting("HOST", "127.0.0.1")?, setting("PORT", "3000")?);
    let number: u16 = port.parse().map_err(|_| {
        let message = format!("PORT is `{port}`, which is no port number: choose one from 0 to 65535");
        io::Error::new(io::ErrorKind::InvalidInput, message)
    })?;
    TcpListener::bind((host.as_str(), number)).await.map_err(|error| {
        let message =
            format!("cannot listen on {host}:{port}: {error}; HOST and PORT choose another address");
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
