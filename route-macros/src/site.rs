//! Where the attribute stands: the package that its folder belongs to, and the way there from its file.

use std::env;
use std::path::{Component, Path, PathBuf, absolute};

use route_tree::{Position, is_inside_module};

/// Where the attribute stands.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) file: PathBuf,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

#[derive(Debug)]
pub(crate) struct Site {
    /// The folder of the package.
    pub(crate) package: PathBuf,
    /// The path from the folder of the file to the package: `..`, `../..`, or empty. There is none inside a module
    /// that is written in the file, since the folder it would begin in need not exist.
    pub(crate) way_back: Option<String>,
    /// Whether Cargo would not see a new route file, since the package has no build script.
    pub(crate) is_unwatched: bool,
}

impl Site {
    /// Finds the package of a file: the nearest folder above it with a `Cargo.toml`. Cargo's own environment names
    /// another one where a test harness compiles the file as part of a package of its making.
    ///
    /// rust-analyzer does not tell the source; it is then taken to be in `src`.
    pub(crate) fn locate(source: Option<&Source>) -> Result<Self, String> {
        let manifest_folder = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let file = match (source, &manifest_folder) {
            (Some(Source { file, .. }), _) => {
                absolute(file).map_err(|error| format!("`{}`: {error}", file.display()))?
            }
            (None, Some(package)) => package.join("src/lib.rs"),
            (None, None) => return Err("CARGO_MANIFEST_DIR is not set: build with Cargo".to_owned()),
        };
        let folder = file.parent().unwrap_or(&file);
        let Some(package) = folder.ancestors().find(|folder| folder.join("Cargo.toml").is_file()) else {
            return Err(format!("no folder above `{}` has a `Cargo.toml`", file.display()));
        };
        let is_inside_module = source.is_some_and(|Source { line, column, .. }| {
            is_inside_module(&file, Position { line: *line, column: *column })
        });
        let is_cargos = manifest_folder.is_some_and(|cargos| cargos == package);
        Ok(Self {
            package: package.to_owned(),
            way_back: (!is_inside_module).then(|| way_back(folder, package)),
            is_unwatched: is_cargos && env::var_os("OUT_DIR").is_none(),
        })
    }

    /// The path to the folder of routes, from the file of the attribute where it can be: rust-analyzer takes a file
    /// behind an absolute path for one of no crate.
    pub(crate) fn path_to(&self, folder: &str) -> String {
        match self.way_back.as_deref() {
            Some("") => folder.to_owned(),
            Some(way_back) => format!("{way_back}/{folder}"),
            None => self.package.join(folder).display().to_string(),
        }
    }
}

fn way_back(folder: &Path, package: &Path) -> String {
    let mut depth = 0_usize;
    for component in folder.strip_prefix(package).unwrap_or(folder).components() {
        match component {
            Component::ParentDir => depth = depth.saturating_sub(1),
            _ => depth += 1,
        }
    }
    vec![".."; depth].join("/")
}

#[cfg(test)]
mod tests {
    use super::way_back;
    use std::path::Path;

    #[test]
    fn the_way_back_leads_to_the_package() {
        for (folder, expected) in
            [("/p", ""), ("/p/src", ".."), ("/p/src/a/b", "../../.."), ("/p/src/a/..", "..")]
        {
            assert_eq!(way_back(Path::new(folder), Path::new("/p")), expected, "{folder}");
        }
    }
}
