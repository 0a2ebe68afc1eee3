//! Runs Cargo on a project, and measures what that takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::project::Project;
use crate::report::SIZES;

/// How long Cargo took, and how many bytes rustc had at most.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// From start to end.
    pub time: Duration,
    /// The most that rustc took, or the linker that it ran.
    pub peak: u64,
}

/// A project, and the command that rustc is run by.
#[derive(Debug)]
pub struct Compiler<'p> {
    /// What it builds.
    pub project: &'p Project,
    wrapper: &'p Path,
}

impl<'p> Compiler<'p> {
    /// Builds what the project depends on, but not the project. `wrapper` is the executable of `src/bin/peak.rs`.
    pub fn new(project: &'p Project, wrapper: &'p Path, command: &[&str]) -> Self {
        // The smallest of its kind depends on the same, and the largest takes minutes. Cargo takes them for one package,
        // since each is the root of its workspace, so what was made of this one must not be there for the other.
        let smallest = Project::write(project.way, SIZES[0]);
        let compiler = Compiler { project: &smallest, wrapper };
        compiler.run(command);
        compiler.clean(&command[1..]);
        Self { project, wrapper }
    }

    /// Runs `cargo` with these arguments.
    ///
    /// # Panics
    ///
    /// Where it fails.
    pub fn run(&self, arguments: &[&str]) -> Cost {
        let peak = crate::scratch().join("peak");
        let start = Instant::now();
        let output = self
            .cargo(arguments)
            .env("RUSTC_WRAPPER", self.wrapper)
            .env("PEAK", &peak)
            .env("EXPANSION", crate::scratch().join("expansion"))
            .output()
            .unwrap();
        let time = start.elapsed();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let peak = fs::read_to_string(peak).map_or(0, |text| text.parse().unwrap());
        Cost { time, peak }
    }

    /// Forgets what was made of the project, but not what it depends on.
    pub fn clean(&self, profile: &[&str]) {
        let clean = ["clean", "--quiet", "--package", self.project.way.name()];
        assert!(self.cargo(&[&clean, profile].concat()).status().unwrap().success());
    }

    /// The executable.
    pub fn executable(&self, profile: &str) -> PathBuf {
        target().join(profile).join(self.project.way.name())
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.project.folder).env("CARGO_TARGET_DIR", target());
        // What `cargo bench` sets for the benchmark is not meant for the project.
        command.env_remove("CARGO_MANIFEST_DIR").stdin(Stdio::null());
        command
    }
}

/// Where all of them are built, so that dependencies are built once.
pub fn target() -> PathBuf {
    crate::scratch().join("target")
}
