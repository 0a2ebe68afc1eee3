//! What is wrong with a tree, where, and what to do about it.

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::position::Position;

/// One fault, with every party to it.
///
/// `Display` gives the whole text: what is wrong, each place with its line of code, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, in one line.
    pub message: String,
    /// Where: the culprit first, then every other party.
    pub labels: Vec<Label>,
    /// What to do.
    pub help: String,
    /// Who can point at the fault.
    pub fault: Fault,
    /// The change of the text that mends it, where one is known.
    pub suggestion: Option<Suggestion>,
}

/// A change of one line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The file, relative to the package.
    pub path: String,
    /// Where the change begins.
    pub position: Position,
    /// How many characters are taken out.
    pub width: usize,
    /// What takes their place.
    pub text: String,
    /// Whether this is what was meant beyond doubt, so that a tool may apply it without asking.
    pub is_certain: bool,
}

/// Decides how a compiler can be made to show a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A folder or a file as a whole: nothing within a file can be pointed at.
    Tree,
    /// A function that must not stand as it does: rustc can be made to point at it, since nothing may use it.
    Function(Culprit),
    /// A handler whose signature names a private type: rustc reports that itself when it is told to.
    PrivateType(Culprit),
    /// rustc reports it itself, in the file and as well: a file that does not parse, two functions of one name.
    Rustc,
}

/// The function that is at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Culprit {
    /// The path of its file, relative to the package.
    pub file: String,
    /// Where its name stands.
    pub position: Position,
    /// One sentence that names the function, its line and what to do: it is shown beside whatever rustc says of
    /// that file, which may be about something that only this function used.
    pub reason: String,
}

/// A place that takes part in a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file or folder, relative to the package.
    pub path: String,
    /// The code in question; a folder has none.
    pub excerpt: Option<Excerpt>,
    /// What is to be said of this place.
    pub text: String,
}

/// A stretch of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Where it begins.
    pub position: Position,
    /// How many characters are meant.
    pub width: usize,
    /// The whole line.
    pub line: String,
}

impl Label {
    /// A file or folder as a whole.
    pub(crate) fn whole(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), excerpt: None, text: text.into() }
    }

    /// A stretch of a line of a file with this text.
    pub(crate) fn at(path: impl Into<String>, text: &str, position: Position, width: usize) -> Self {
        let line = text.lines().nth(position.line - 1).unwrap_or_default().to_owned();
        let excerpt = Excerpt { position, width: width.max(1), line };
        Self { path: path.into(), excerpt: Some(excerpt), text: String::new() }
    }

    fn origin(&self) -> Origin<'_> {
        Origin::path(match &self.text {
            text if text.is_empty() => self.path.clone(),
            text => format!("{}: {text}", self.path),
        })
    }
}

impl Excerpt {
    fn snippet<'a>(&'a self, label: &'a Label) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let byte = |column: usize| self.line.char_indices().nth(column).map_or(self.line.len(), |(at, _)| at);
        let start = byte(self.position.column - 1);
        let end = byte(self.position.column - 1 + self.width);
        let annotation = AnnotationKind::Primary.span(start..end);
        Snippet::source(&self.line)
            .path(&label.path)
            .line_start(self.position.line)
            .annotation(if label.text.is_empty() { annotation } else { annotation.label(&label.text) })
    }
}

impl Diagnostic {
    /// A fault of a folder or of a file as a whole.
    pub(crate) fn tree(message: impl Into<String>, labels: Vec<Label>, help: impl Into<String>) -> Self {
        Self { message: message.into(), labels, help: help.into(), fault: Fault::Tree, suggestion: None }
    }

    /// A problem that rustc reports as well.
    pub(crate) fn of_rustc(message: impl Into<String>, labels: Vec<Label>, help: impl Into<String>) -> Self {
        Self { fault: Fault::Rustc, ..Self::tree(message, labels, help) }
    }

    /// A fault of the function whose name stands at `position`, in the file of the label.
    pub(crate) fn function(position: Position, message: String, label: Label, help: &str) -> Self {
        let reason = format!("line {}: {message}: {help}", position.line);
        let culprit = Culprit { file: label.path.clone(), position, reason };
        let fault = Fault::Function(culprit);
        Self { message, labels: vec![label], help: help.to_owned(), fault, suggestion: None }
    }

    /// The same, with a change that mends it.
    pub(crate) fn with_suggestion(self, suggestion: Option<Suggestion>) -> Self {
        Self { suggestion, ..self }
    }

    /// The whole text, with colours for a terminal.
    pub fn styled(&self) -> String {
        self.render(&Renderer::styled())
    }

    fn render(&self, renderer: &Renderer) -> String {
        let mut group = Group::with_title(Level::ERROR.no_name().primary_title(&self.message));
        for label in &self.labels {
            group = match &label.excerpt {
                Some(excerpt) => group.element(excerpt.snippet(label)),
                None => group.element(label.origin()),
            };
        }
        let help = Group::with_title(Level::HELP.secondary_title(&self.help));
        renderer.render(&[group, help])
    }

    /// What diagnostics are sorted by.
    pub(crate) fn order(&self) -> (Option<(&str, Option<Position>)>, &str) {
        let place = self
            .labels
            .first()
            .map(|label| (label.path.as_str(), label.excerpt.as_ref().map(|excerpt| excerpt.position)));
        (place, &self.message)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.render(&Renderer::plain()))
    }
}
