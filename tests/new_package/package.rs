//! A package outside the workspace, made of what the README shows.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A package that is made from the README.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) folder: PathBuf,
}

impl Package {
    /// The files of the README, as a package of this name.
    pub(crate) fn from_readme(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let readme = fs::read_to_string(root.join("README.md")).unwrap().replace("\r\n", "\n");
        let package = Self { folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name) };
        let _ = fs::remove_dir_all(&package.folder);
        let runtime = root.join("route-runtime").display().to_string().replace('\\', "/");
        let dependencies =
            block(&readme, "toml", "[dependencies]").replace("../file-routes/route-runtime", &runtime);
        let head = format!(
            "[workspace]\n\n[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n"
        );
        package.write("Cargo.toml", &format!("{head}{dependencies}"));
        fs::copy(root.join("Cargo.lock"), package.folder.join("Cargo.lock")).unwrap();
        for file in ["build.rs", "src/main.rs", "app/api/users/[id]/route.rs"] {
            package.write(file, &block(&readme, "rust", &format!("// {file}")));
        }
        package
    }

    /// A program that runs in the package. The dependencies are built once for all such packages.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        // Cargo sets `OUT_DIR` for the test, and the package's own is in question.
        command.current_dir(&self.folder).env_remove("OUT_DIR").env("CARGO_TARGET_DIR", target());
        command
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// The block of the README that begins with a line.
fn block(readme: &str, language: &str, first_line: &str) -> String {
    let begin = format!("```{language}\n{first_line}\n");
    let from = readme.find(&begin).unwrap_or_else(|| panic!("the README has no {first_line}"));
    let text = &readme[from + language.len() + 4..];
    text[..text.find("```").unwrap()].to_owned()
}

/// Where it is built.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-package-target")
}
