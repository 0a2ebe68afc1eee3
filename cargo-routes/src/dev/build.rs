//! Building the application.

use std::io::BufReader;
use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};
use cargo_metadata::Message;

use super::handover;
use crate::cargo::cargo;
use crate::cli::Dev;
use crate::site::Package;

/// What is built.
#[derive(Clone)]
pub(super) struct Build {
    manifest: PathBuf,
    binary: String,
    features: Vec<String>,
}

impl Build {
    /// The binary of a package.
    pub(super) fn of(package: &Package, arguments: &Dev) -> Result<Self> {
        let manifest = &package.manifest;
        let binaries: Vec<&str> =
            manifest.targets.iter().filter(|target| target.is_bin()).map(|target| &*target.name).collect();
        let named = arguments.bin.as_deref().or(manifest.default_run.as_deref());
        let binary = match (named, binaries.as_slice()) {
            (Some(named), known) if known.contains(&named) => named,
            (Some(named), known) => bail!("there is no binary `{named}`; there are {}", known.join(", ")),
            (None, [only]) => only,
            (None, []) => bail!("`{}` has no binary to run", manifest.name),
            (None, several) => {
                bail!("there are several binaries; choose with `--bin`: {}", several.join(", "))
            }
        };
        Ok(Self {
            manifest: manifest.manifest_path.clone().into(),
            binary: binary.to_owned(),
            features: arguments.features.clone(),
        })
    }

    /// Builds, shows what Cargo says, and gives back the executable. There is none where it fails. A signal to stop does
    /// not reach Cargo: it would leave a build half done.
    pub(super) fn run(&self) -> Result<Option<PathBuf>> {
        let mut command = cargo();
        command
            .args(["build", "--message-format=json-render-diagnostics", "--bin", &self.binary])
            .arg("--manifest-path")
            .arg(&self.manifest)
            .stdin(Stdio::null())
            .stdout(Stdio::piped());
        if !self.features.is_empty() {
            command.args(["--features", &self.features.join(",")]);
        }
        handover::detach(&mut command);
        let mut cargo = command.spawn().context("cannot start `cargo build`")?;
        let output = cargo.stdout.take().context("the output of `cargo build` is piped")?;
        let mut built = None;
        for message in Message::parse_stream(BufReader::new(output)) {
            if let Message::CompilerArtifact(artifact) =
                message.context("cannot read what `cargo build` says")?
                && artifact.target.name == self.binary
            {
                built = artifact.executable.or(built);
            }
        }
        let succeeded = cargo.wait().context("cannot wait for `cargo build`")?.success();
        Ok(built.filter(|_| succeeded).map(PathBuf::from))
    }
}
