//! `cargo routes graph`: the routes as a picture.

mod mermaid;
mod svg;

use std::process::ExitCode;

use anyhow::Result;
use route_tree::{FileKind, Folder, Segment, pattern};

use crate::cli::{Graph, GraphFormat};
use crate::list::methods;
use crate::site::{Site, Workspace};
use crate::terminal::print;

pub(crate) fn run(arguments: &Graph) -> Result<ExitCode> {
    let workspace = Workspace::load(&arguments.selection)?;
    let (_, site) = workspace.only_site()?;
    let root = Node::of(&[&site.tree.root], site);
    let picture = match arguments.format {
        GraphFormat::Mermaid => mermaid::draw(&root),
        GraphFormat::Svg => svg::draw(&root),
    };
    print(picture.trim_end())?;
    Ok(workspace.outcome())
}

/// A folder, as it is drawn.
struct Node<'a> {
    /// What it adds to the URL, or the beginning of it at the root.
    name: String,
    pattern: String,
    /// What it answers, if anything: the methods of its route file, or `page`.
    answers: Vec<&'static str>,
    /// The names of its files that are about other routes as well.
    files: Vec<&'static str>,
    children: Vec<Node<'a>>,
    folder: &'a Folder,
}

impl<'a> Node<'a> {
    /// The last of these folders.
    fn of(folders: &[&'a Folder], site: &Site) -> Self {
        let folder = folders[folders.len() - 1];
        let segments = folders.iter().filter_map(|folder| folder.segment.as_ref());
        let pattern = pattern(site.annotation.base.iter().chain(segments).map(Segment::as_deref));
        let answers = folder.files.iter().flat_map(|file| match file.kind {
            FileKind::Page => vec!["page"],
            _ => methods(file),
        });
        let files = folder.middleware.iter().chain(&folder.not_found);
        Self {
            name: if folders.len() == 1 { pattern.clone() } else { folder.name.clone() },
            pattern,
            answers: answers.collect(),
            files: files.map(|file| file.kind.file_name()).collect(),
            children: folder
                .folders
                .iter()
                .map(|child| Self::of(&[folders, &[child]].concat(), site))
                .collect(),
            folder,
        }
    }

    /// The kind of folder, by which it is coloured.
    fn class(&self) -> &'static str {
        match self.folder.segment {
            _ if self.answers.is_empty() => "folder",
            Some(Segment::Dynamic(_) | Segment::CatchAll(_) | Segment::OptionalCatchAll(_)) => "parameter",
            Some(Segment::Literal(_)) | None => "literal",
        }
    }
}
