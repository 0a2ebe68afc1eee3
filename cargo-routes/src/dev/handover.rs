//! How a socket is passed to a process: by the protocol of systemd
//! ([`sd_listen_fds`](https://www.freedesktop.org/software/systemd/man/latest/sd_listen_fds.html),
//! [`sd_notify`](https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html)).

#[cfg(not(unix))]
pub(super) use elsewhere::{IS_SHARED, Socket, detach, end};
#[cfg(unix)]
pub(super) use unix::{IS_SHARED, Socket, detach, end};

#[cfg(unix)]
mod unix {
    use std::io;
    use std::net::{SocketAddr, TcpListener};
    use std::os::unix::net::UnixDatagram;
    use std::os::unix::process::CommandExt as _;
    use std::process::{Child, Command};

    use command_fds::{CommandFdExt as _, FdMapping};
    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;
    use tempfile::TempDir;

    /// Whether two processes can have one socket.
    pub(crate) const IS_SHARED: bool = true;

    /// The first descriptor that is passed.
    const FIRST: i32 = 3;

    /// The socket that the application answers on.
    pub(crate) struct Socket {
        listener: TcpListener,
        /// Where a process says that it is ready.
        ready: UnixDatagram,
        folder: TempDir,
    }

    impl Socket {
        pub(crate) fn open(address: &str) -> io::Result<Self> {
            let folder = tempfile::tempdir()?;
            let ready = UnixDatagram::bind(folder.path().join("ready"))?;
            ready.set_nonblocking(true)?;
            Ok(Self { listener: TcpListener::bind(address)?, ready, folder })
        }

        pub(crate) fn address(&self) -> io::Result<SocketAddr> {
            self.listener.local_addr()
        }

        /// Gives it to a process, with a place to say that it is ready.
        pub(crate) fn pass(&self, command: &mut Command) -> io::Result<()> {
            let mapping = FdMapping { parent_fd: self.listener.try_clone()?.into(), child_fd: FIRST };
            command.fd_mappings(vec![mapping]).map_err(io::Error::other)?;
            command.env("LISTEN_FDS", "1").env_remove("LISTEN_PID");
            command.env("NOTIFY_SOCKET", self.folder.path().join("ready"));
            Ok(())
        }

        /// Whether a process has said so since the last time.
        pub(crate) fn is_ready(&self) -> bool {
            let mut message = [0; 1024];
            let mut is_ready = false;
            while let Ok(length) = self.ready.recv(&mut message) {
                is_ready |= message[..length].split(|byte| *byte == b'\n').any(|line| line == b"READY=1");
            }
            is_ready
        }
    }

    /// Keeps the signals of the terminal from a process: it is ended when it is time to.
    pub(crate) fn detach(command: &mut Command) {
        command.process_group(0);
    }

    /// Asks a process to finish.
    pub(crate) fn end(child: &mut Child) {
        if let Ok(id) = i32::try_from(child.id()) {
            // It may have ended by itself.
            let _ = kill(Pid::from_raw(id), Signal::SIGTERM);
        }
    }
}

/// Elsewhere a process listens by itself, so the last one has to let the address go before.
#[cfg(not(unix))]
mod elsewhere {
    use std::io;
    use std::net::{SocketAddr, TcpListener};
    use std::process::{Child, Command};

    pub(crate) const IS_SHARED: bool = false;

    pub(crate) struct Socket {
        address: SocketAddr,
    }

    impl Socket {
        pub(crate) fn open(address: &str) -> io::Result<Self> {
            Ok(Self { address: TcpListener::bind(address)?.local_addr()? })
        }

        #[expect(clippy::unnecessary_wraps, reason = "where the socket is shared, this can fail")]
        pub(crate) fn address(&self) -> io::Result<SocketAddr> {
            Ok(self.address)
        }

        #[expect(clippy::unnecessary_wraps, reason = "where the socket is shared, this can fail")]
        pub(crate) fn pass(&self, command: &mut Command) -> io::Result<()> {
            command.env("HOST", self.address.ip().to_string()).env("PORT", self.address.port().to_string());
            Ok(())
        }

        pub(crate) fn is_ready(&self) -> bool {
            false
        }
    }

    pub(crate) fn detach(_: &mut Command) {}

    pub(crate) fn end(child: &mut Child) {
        // It may have ended by itself.
        let _ = child.kill().and_then(|()| child.wait());
    }
}
