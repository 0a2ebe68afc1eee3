//! The folders of routes that a command is about: where the packages have the attribute.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context as _, Error, Result, anyhow, bail};
use cargo_metadata::{Metadata, Target};
use route_tree::{Annotation, Diagnostic, Folder, RouteTree};

use crate::FAULTY;
use crate::cargo::metadata;
use crate::cli::Selection;
use crate::terminal::warn;

/// The packages with routes that are meant.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// Its folder, which rustc's own paths are relative to.
    pub(crate) root: PathBuf,
    /// Where Cargo builds.
    pub(crate) target_directory: PathBuf,
    pub(crate) packages: Vec<Package>,
}

#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) manifest: cargo_metadata::Package,
    pub(crate) folder: PathBuf,
    pub(crate) sites: Vec<Site>,
    /// Everything that is wrong with its attributes and their folders, and what is compiled with each.
    pub(crate) faults: Vec<(Target, Diagnostic)>,
}

/// A module with the attribute, and the folder that it names.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) annotation: Annotation,
    pub(crate) tree: RouteTree,
}

impl Workspace {
    /// Finds the packages, their attributes, and reads the folders.
    ///
    /// # Errors
    ///
    /// Where Cargo cannot say what the packages are, and where none of them has the attribute.
    pub(crate) fn load(selection: &Selection) -> Result<Self> {
        let workspace = Self::read(selection)?;
        if workspace.packages.iter().all(Package::is_without_routes) {
            return Err(workspace.nothing(selection));
        }
        let packages = workspace.packages.into_iter().filter(|package| !package.is_without_routes());
        Ok(Self { packages: packages.collect(), ..workspace })
    }

    /// Why there is nothing to work with.
    fn nothing(&self, selection: &Selection) -> Error {
        let list =
            |names: Vec<&str>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let packages = list(self.packages.iter().map(|package| package.manifest.name.as_str()).collect());
        let all = Self::read(&Selection { folder: None, ..selection.clone() });
        let folders: Vec<String> = match (&selection.folder, all) {
            (Some(_), Ok(all)) => all.sites().map(|(_, site)| site.annotation.folder.clone()).collect(),
            _ => Vec::new(),
        };
        if folders.is_empty() {
            return anyhow!(
                "no module of {packages} has the attribute `#[file_routes(\"…\")]`; `cargo routes init` adds one"
            );
        }
        let folders = list(folders.iter().map(String::as_str).collect());
        anyhow!("{packages} has no folder of routes that is called so; there are {folders}")
    }

    /// The same for a package that may have no routes.
    pub(crate) fn read(selection: &Selection) -> Result<Self> {
        let metadata = metadata(selection.manifest_path.as_deref())?;
        let mut packages = Vec::new();
        for manifest in chosen(selection, &metadata)? {
            let folder = manifest.manifest_path.parent().context("a manifest stands in a folder")?;
            let mut package =
                Package { folder: folder.into(), manifest, sites: Vec::new(), faults: Vec::new() };
            package.read(selection.folder.as_deref());
            packages.push(package);
        }
        Ok(Self {
            root: metadata.workspace_root.into(),
            target_directory: metadata.target_directory.into(),
            packages,
        })
    }

    /// The folders of routes, each with its package.
    pub(crate) fn sites(&self) -> impl Iterator<Item = (&Package, &Site)> {
        self.packages.iter().flat_map(|package| package.sites.iter().map(move |site| (package, site)))
    }

    /// Everything that is wrong, each fault with its package.
    pub(crate) fn faults(&self) -> impl Iterator<Item = (&Package, &Diagnostic)> {
        let packages = self.packages.iter();
        packages.flat_map(|package| package.faults.iter().map(move |(_, fault)| (package, fault)))
    }

    /// The one folder of routes, where a command can work on no more than one.
    pub(crate) fn only_site(&self) -> Result<(&Package, &Site)> {
        let sites: Vec<_> = self.sites().collect();
        match sites.as_slice() {
            [site] => Ok(*site),
            [] => bail!(
                "the attribute is at fault, so nothing is known of its routes: see `cargo routes check`"
            ),
            several => {
                let names: Vec<_> = several.iter().map(|(package, site)| self.title(package, site)).collect();
                bail!(
                    "there are several folders of routes; choose with `--package` and `--folder`: {}",
                    names.join(", ")
                )
            }
        }
    }

    /// A fault of a package, with paths that are relative to the workspace, as rustc's are.
    pub(crate) fn placed(&self, package: &Package, fault: &Diagnostic) -> Diagnostic {
        let mut fault = fault.clone();
        for label in &mut fault.labels {
            label.path = self.name(package, &label.path);
        }
        fault
    }

    /// What tells a folder of routes from others.
    pub(crate) fn title(&self, package: &Package, site: &Site) -> String {
        let Annotation { file, position, folder, .. } = &site.annotation;
        let file = self.name(package, file);
        format!("`{folder}` of `{}` ({file}:{})", package.manifest.name, position.line)
    }

    /// A folder of routes of a package, with paths that are relative to the workspace.
    pub(crate) fn shown(&self, package: &Package, site: &Site) -> Site {
        let mut tree = site.tree.clone();
        tree.root.name = self.name(package, &tree.root.name);
        self.show_files(package, &mut tree.root);
        Site { annotation: site.annotation.clone(), tree }
    }

    fn show_files(&self, package: &Package, folder: &mut Folder) {
        let files = folder.files.iter_mut().chain(&mut folder.middleware).chain(&mut folder.not_found);
        for file in files {
            file.path = self.name(package, &file.path);
        }
        for folder in &mut folder.folders {
            self.show_files(package, folder);
        }
    }

    /// The path of a file of a package, relative to the workspace.
    pub(crate) fn name(&self, package: &Package, path: &str) -> String {
        match package.folder.strip_prefix(&self.root) {
            Ok(folder) => {
                let parts = folder.iter().map(|part| part.to_string_lossy().into_owned());
                parts.chain([path.to_owned()]).collect::<Vec<_>>().join("/")
            }
            Err(_) => package.folder.join(path).display().to_string(),
        }
    }

    /// The exit code of a command that shows what can be read, with a word to the person if that may not be all.
    pub(crate) fn outcome(&self) -> ExitCode {
        if !self.is_faulty() {
            return ExitCode::SUCCESS;
        }
        warn("there are faults, so this may not be all: see `cargo routes check`");
        FAULTY
    }

    /// Whether anything is wrong.
    pub(crate) fn is_faulty(&self) -> bool {
        self.faults().next().is_some()
    }
}

impl Package {
    /// Whether a build script tells Cargo of new route files.
    pub(crate) fn has_build_script(&self) -> bool {
        self.manifest.targets.iter().any(Target::is_custom_build)
    }

    fn is_without_routes(&self) -> bool {
        self.sites.is_empty() && self.faults.is_empty()
    }

    /// Finds the attributes in what `cargo build` compiles, and reads their folders. One that several targets share
    /// counts once.
    fn read(&mut self, wanted: Option<&str>) {
        let targets = self.manifest.targets.clone();
        for target in targets.into_iter().filter(is_built) {
            let (annotations, faults) = route_tree::annotations(&self.folder, target.src_path.as_std_path());
            self.add_faults(&target, faults);
            for annotation in annotations {
                let is_wanted = wanted.is_none_or(|wanted| {
                    let plain =
                        |folder: &str| folder.trim_start_matches("./").trim_end_matches('/').to_owned();
                    plain(wanted) == plain(&annotation.folder)
                });
                if is_wanted && self.sites.iter().all(|site| site.annotation != annotation) {
                    let (tree, faults) = match route_tree::read(&self.folder, &annotation.folder) {
                        Ok(tree) => (tree.into(), Vec::new()),
                        Err(invalid) => (invalid.tree, invalid.diagnostics),
                    };
                    self.add_faults(&target, faults);
                    self.sites.push(Site { annotation, tree });
                }
            }
        }
    }

    fn add_faults(&mut self, target: &Target, faults: Vec<Diagnostic>) {
        for fault in faults {
            if self.faults.iter().all(|(_, known)| *known != fault) {
                self.faults.push((target.clone(), fault));
            }
        }
    }
}

/// Whether `cargo build` compiles a target: a library of any kind, or a binary.
pub(crate) fn is_built(target: &Target) -> bool {
    let is_other = target.is_test() || target.is_bench() || target.is_example();
    !is_other && !target.is_custom_build() && !target.is_proc_macro()
}

/// The packages that are meant: those named, or the one around the current folder, or those that Cargo would build.
fn chosen(selection: &Selection, metadata: &Metadata) -> Result<Vec<cargo_metadata::Package>> {
    let members = metadata.workspace_packages();
    if selection.workspace {
        return Ok(members.into_iter().cloned().collect());
    }
    if !selection.package.is_empty() {
        let find = |name: &String| {
            members
                .iter()
                .find(|member| member.name.as_str() == name)
                .map(|member| (*member).clone())
                .with_context(|| {
                    let known: Vec<_> = members.iter().map(|member| member.name.as_str()).collect();
                    format!("no package of the workspace is called `{name}`; there are {}", known.join(", "))
                })
        };
        return selection.package.iter().map(find).collect();
    }
    let here = match &selection.manifest_path {
        Some(manifest) => manifest.clone(),
        None => env::current_dir()?,
    };
    // One path may lead through a link and the other not.
    let here = fs::canonicalize(&here).with_context(|| format!("cannot find `{}`", here.display()))?;
    let is_around = |member: &&&cargo_metadata::Package| {
        let folder = member.manifest_path.parent().and_then(|folder| fs::canonicalize(folder).ok());
        folder.is_some_and(|folder| here.starts_with(folder))
    };
    match members.iter().filter(is_around).max_by_key(|member| member.manifest_path.as_str().len()) {
        Some(member) => Ok(vec![(*member).clone()]),
        None => Ok(metadata.workspace_default_packages().into_iter().cloned().collect()),
    }
}
