//! `cargo routes new`: writes a route file.

mod text;

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Component, Path};
use std::process::ExitCode;

use anyhow::{Context as _, Error, Result, anyhow, bail};
use route_tree::{FileKind, Refusal, Segment, check, parse_segment, read_file};

use crate::FAULTY;
use crate::check::show;
use crate::cli::New;
use crate::site::{Package, Site, Workspace};
use crate::terminal::{error, status, warn};

pub(crate) fn run(arguments: &New) -> Result<ExitCode> {
    let workspace = Workspace::load(&arguments.selection)?;
    let (package, site) = workspace.only_site()?;
    let names = folders(&arguments.path, package, site)?;
    let kind = if arguments.page { FileKind::Page } else { FileKind::Route };
    let path = [&[site.annotation.folder.as_str()], names.as_slice(), &[kind.file_name()]].concat().join("/");
    let full = package.folder.join(&path);
    if full.symlink_metadata().is_ok() {
        bail!("`{path}` is there already");
    }
    let segments = names.iter().filter_map(|name| parse_segment(name).transpose());
    let segments: Vec<Segment<String>> = segments.collect::<Result<_, _>>().map_err(refused)?;
    let text = match kind {
        FileKind::Page => text::page(&segments),
        _ => text::route(&segments, &arguments.methods),
    };

    let mut tree = site.tree.clone();
    let known = check(&tree);
    let (file, mut faults) = read_file(kind, path.clone(), &text);
    tree.insert(&names, file).map_err(refused)?;
    faults.extend(check(&tree).into_iter().filter(|fault| !known.contains(fault)));
    if !faults.is_empty() {
        faults.iter().try_for_each(show)?;
        error(format_args!("`{path}` would be at fault, so it is not written"));
        return Ok(FAULTY);
    }
    let folder = full.parent().context("a file stands in a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder of `{path}`"))?;
    let mut file = File::create_new(&full).with_context(|| format!("cannot write `{path}`"))?;
    file.write_all(text.as_bytes()).with_context(|| format!("cannot write `{path}`"))?;
    status("Created", workspace.name(package, &path));
    if !package.has_build_script() {
        warn("without a build script Cargo does not see a new file; `cargo routes init` adds it");
    }
    Ok(ExitCode::SUCCESS)
}

fn refused(Refusal { message, help }: Refusal) -> Error {
    anyhow!("{message}\nhelp: {help}")
}

/// The names of the folders on the way to a file, below the folder of routes. Shells complete a path from the package
/// on, so the folder of routes may stand before them.
fn folders<'a>(path: &'a str, package: &Package, site: &Site) -> Result<Vec<&'a str>> {
    let root = &site.annotation.folder;
    let inner = path.strip_prefix(root.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let is_folder_itself = package.folder.join(root).join(root).is_dir();
    let path = inner.filter(|_| !is_folder_itself).unwrap_or(path).trim_start_matches('/');
    let name = |component: Component<'a>| match component {
        Component::Normal(name) => name.to_str(),
        _ => None,
    };
    let components = Path::new(path).components().filter(|component| *component != Component::CurDir);
    let names: Option<Vec<&str>> = components.map(name).collect();
    let names = names.with_context(|| format!("`{path}` has `..` in it: name the folders below `{root}`"))?;
    if names.iter().any(|name| name.contains('\\')) {
        bail!("`{path}` has a backslash in it: write `/` between folders");
    }
    match names.last().and_then(|last| FileKind::ALL.into_iter().find(|kind| kind.file_name() == *last)) {
        Some(kind) => bail!("name the folder without `{}`, which is written into it", kind.file_name()),
        None => Ok(names),
    }
}
