//! The dependencies in `Cargo.toml`.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Value, table};

use crate::terminal::status;

/// Adds what a crate with routes names, but for those that are known already, and gives back whether there were any.
pub(super) fn add_dependencies(manifest: &Path, known: &[&str]) -> Result<bool> {
    let dependencies = [
        ("axum", "0.8".into()),
        ("route-runtime", runtime()),
        ("tokio", with_features("1", &["macros", "rt-multi-thread"])),
    ];
    let missing = dependencies.into_iter().filter(|(name, _)| !known.contains(name)).collect();
    add(manifest, "dependencies", missing)
}

/// Whether a package has no build script even where a `build.rs` is.
pub(super) fn forbids_build_script(manifest: &Path) -> Result<bool> {
    let document = read(manifest)?;
    let build = document.get("package").and_then(|package| package.get("build"));
    Ok(build.and_then(Item::as_bool) == Some(false))
}

/// Adds what the test of a new project names.
pub(super) fn add_test_dependencies(manifest: &Path) -> Result<bool> {
    add(manifest, "dev-dependencies", vec![("tower", with_features("0.5", &["util"]))])
}

fn add(manifest: &Path, section: &str, missing: Vec<(&str, Value)>) -> Result<bool> {
    if missing.is_empty() {
        return Ok(false);
    }
    let mut document = read(manifest)?;
    let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    let added = names.join(", ");
    for (name, value) in missing {
        document.entry(section).or_insert_with(table)[name] = Item::Value(value);
    }
    fs::write(manifest, document.to_string()).context("cannot write `Cargo.toml`")?;
    status("Added", format_args!("{added} to the {section} in Cargo.toml"));
    Ok(true)
}

fn read(manifest: &Path) -> Result<DocumentMut> {
    let text = fs::read_to_string(manifest).context("cannot read `Cargo.toml`")?;
    text.parse().context("`Cargo.toml` is no TOML")
}

/// Where the runtime of this command is found: in the checkout that it was installed from, while that is there.
fn runtime() -> Value {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("route-runtime");
    if !checkout.join("Cargo.toml").is_file() {
        return env!("CARGO_PKG_VERSION").into();
    }
    let mut table = InlineTable::new();
    table.insert("path", checkout.display().to_string().replace('\\', "/").into());
    table.into()
}

fn with_features(version: &str, features: &[&str]) -> Value {
    let mut table = InlineTable::new();
    table.insert("version", version.into());
    table.insert("features", features.iter().copied().collect::<Array>().into());
    table.into()
}
