//! The Cargo that runs this command.

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, anyhow};
use cargo_metadata::{Metadata, MetadataCommand};

/// Cargo, to be told what to do.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What Cargo says of the workspace around a manifest, or around the current folder.
pub(crate) fn metadata(manifest: Option<&Path>) -> Result<Metadata> {
    let mut command = MetadataCommand::new();
    command.no_deps();
    if let Some(manifest) = manifest {
        command.manifest_path(manifest);
    }
    command.exec().map_err(|error| match error {
        cargo_metadata::Error::CargoMetadata { stderr } => {
            anyhow!("{}", stderr.trim().trim_start_matches("error: "))
        }
        error => error.into(),
    })
}
