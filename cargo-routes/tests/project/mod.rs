//! A project that `cargo routes init` has made.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The file that `init` writes.
pub(crate) const HELLO: &str = "app/api/hello/route.rs";

#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) folder: PathBuf,
    /// It is outside of this workspace, of which Cargo would make it a member.
    _outside: TempDir,
}

impl Project {
    /// A new project in an empty folder of this name.
    pub(crate) fn init(name: &str) -> Self {
        let outside = tempfile::tempdir().unwrap();
        let project = Self { folder: outside.path().canonicalize().unwrap().join(name), _outside: outside };
        fs::create_dir_all(&project.folder).unwrap();
        let output = project.routes("init").env("CARGO_CARGO_NEW_VCS", "none").output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("Cargo.lock");
        fs::copy(lock, project.folder.join("Cargo.lock")).unwrap();
        project
    }

    /// `cargo routes` with these arguments, in the folder of the project.
    pub(crate) fn routes(&self, arguments: &str) -> Command {
        let mut command = self.command(env!("CARGO_BIN_EXE_cargo-routes"));
        command.arg("routes").args(arguments.split(' '));
        command
    }

    /// A program in the folder of the project. What several projects depend on is built once.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("projects");
        command.current_dir(&self.folder).env_remove("OUT_DIR").env("CARGO_TARGET_DIR", target);
        command
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Puts a text in the place of another one in a file.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.folder.join(file)).unwrap();
        assert!(text.contains(from), "{file} has no `{from}`:\n{text}");
        self.write(file, &text.replace(from, to));
    }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
