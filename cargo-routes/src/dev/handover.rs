//! How a socket is passed to a process: by the protocol of systemd
//! ([`sd_listen_fds`](https://www.freedesktop.org/software/systemd/man/latest/sd_listen_fds.html),
//! [`sd_notify`](https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html)).

#[cfg(not(unix))]
pub(super) use elsewhere::{IS_SHARED, Readiness, Socket, detach, end};
#[cfg(unix)]
pub(super) use unix::{IS_SHARED, Readiness, Socket, detach, end};

#[cfg(unix)]
mod unix {
    use std::io;
    use std::net::{Shutdown, SocketAddr, TcpListener};
    use std::os::unix::net::UnixDatagram;
    use std::os::unix::process::CommandExt as _;
    use std::process::{Child, Command};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;

    use command_fds::{CommandFdExt as _, FdMapping};
    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;
    use tempfile::TempDir;

    /// Whether two processes can have one socket.
    pub(crate) const IS_SHARED: bool = true;

    /// The first descriptor that is passed.
    const FIRST: i32 = 3;

    /// The socket that the application answers on.
    pub(crate) struct Socket(TcpListener);

    impl Socket {
        pub(crate) fn open(address: &str) -> io::Result<Self> {
            TcpListener::bind(address).map(Self)
        }

        pub(crate) fn address(&self) -> io::Result<SocketAddr> {
            self.0.local_addr()
        }

        /// Gives it to a process, with a place to say that it is ready.
        pub(crate) fn pass(&self, command: &mut Command) -> io::Result<Readiness> {
            let mapping = FdMapping { parent_fd: self.0.try_clone()?.into(), child_fd: FIRST };
            command.fd_mappings(vec![mapping]).map_err(io::Error::other)?;
            command.env("LISTEN_FDS", "1").env_remove("LISTEN_PID");
            let folder = tempfile::tempdir()?;
            let path = folder.path().join("ready");
            let socket = UnixDatagram::bind(&path)?;
            command.env("NOTIFY_SOCKET", path);
            let is_said = Arc::new(AtomicBool::new(false));
            let (reader, says) = (socket.try_clone()?, Arc::clone(&is_said));
            thread::spawn(move || listen(&reader, &says));
            Ok(Readiness { socket, is_said, _folder: folder })
        }
    }

    /// Notes whether a process says that it is ready. All that it says is read: else it would wait for that.
    fn listen(socket: &UnixDatagram, is_said: &AtomicBool) {
        let mut message = [0; 4096];
        while let Ok(length @ 1..) = socket.recv(&mut message) {
            if message[..length].split(|byte| *byte == b'\n').any(|line| line == b"READY=1") {
                is_said.store(true, Ordering::Relaxed);
            }
        }
    }

    /// Where one process says that it is ready.
    pub(crate) struct Readiness {
        socket: UnixDatagram,
        is_said: Arc<AtomicBool>,
        _folder: TempDir,
    }

    impl Readiness {
        pub(crate) fn is_said(&self) -> bool {
            self.is_said.load(Ordering::Relaxed)
        }
    }

    impl Drop for Readiness {
        fn drop(&mut self) {
            // It wakes the thread that reads.
            let _ = self.socket.shutdown(Shutdown::Both);
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
        pub(crate) fn pass(&self, command: &mut Command) -> io::Result<Readiness> {
            command.env("HOST", self.address.ip().to_string()).env("PORT", self.address.port().to_string());
            Ok(Readiness)
        }
    }

    pub(crate) struct Readiness;

    impl Readiness {
        #[expect(clippy::unused_self, reason = "where the socket is shared, there is something to ask")]
        pub(crate) fn is_said(&self) -> bool {
            false
        }
    }

    /// The same for Ctrl-C of the console.
    #[cfg(windows)]
    pub(crate) fn detach(command: &mut Command) {
        use std::os::windows::process::CommandExt as _;
        const CREATE_NEW_PROCESS_GROUP: u32 = 0x200;
        command.creation_flags(CREATE_NEW_PROCESS_GROUP);
    }

    #[cfg(not(windows))]
    pub(crate) fn detach(_: &mut Command) {}

    pub(crate) fn end(child: &mut Child) {
        // It may have ended by itself.
        let _ = child.kill().and_then(|()| child.wait());
    }
}
