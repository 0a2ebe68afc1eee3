//! The problems of a tree: what is wrong, where, and what to do.

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::position::Position;

/// A problem of the tree, with every place that takes part in it.
///
/// `Display` writes the whole text: what is wrong, each place with its line of code, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The problem, in one line.
    pub message: String,
    /// The places: the one to change first, then every other.
    pub labels: Vec<Label>,
    /// What to do.
    pub help: String,
    /// The channel by which a compiler shows the diagnostic.
    pub channel: Channel,
    /// The change of the text that fixes the problem, if one is known.
    pub suggestion: Option<Suggestion>,
}

/// A change of one line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The file, relative to the package.
    pub path: String,
    /// The beginning of the change.
    pub position: Position,
    /// The number of characters to remove.
    pub width: usize,
    /// The text that replaces them.
    pub text: String,
    /// Whether the change is certainly what was meant, so that a tool may apply it without asking.
    pub is_certain: bool,
}

/// The channel by which a compiler can be made to show a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Channel {
    /// An error at the attribute: the problem is a folder or a file as a whole.
    Attribute,
    /// The lint for unused functions, in the file: nothing may use the function.
    Function(FunctionReport),
    /// The lint for private types, in the file: a handler's signature names one.
    PrivateType(FunctionReport),
    /// An error of rustc's own: a file that does not parse, or two functions of one name.
    Rustc,
}

/// A function that a lint points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionReport {
    /// The path of its file, relative to the package.
    pub file: String,
    /// The position of its name.
    pub position: Position,
    /// One sentence with the function, its line and what to do. rustc shows the sentence beside everything it reports in
    /// the file, which may be about an item that only this function used.
    pub reason: String,
}

/// A place that takes part in a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file or folder, relative to the package.
    pub path: String,
    /// The code, if the place is not a file or folder as a whole.
    pub excerpt: Option<Excerpt>,
    /// A remark on the place.
    pub text: String,
}

/// A range of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The beginning of the range.
    pub position: Position,
    /// The number of characters.
    pub width: usize,
    /// The whole line.
    pub line: String,
}

impl Label {
    /// Labels a file or folder as a whole.
    pub(crate) fn whole(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), excerpt: None, text: text.into() }
    }

    /// Labels a range of a line of a file with this text.
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
    /// Reports a folder or a file as a whole.
    pub(crate) fn tree(message: impl Into<String>, labels: Vec<Label>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            labels,
            help: help.into(),
            channel: Channel::Attribute,
            suggestion: None,
        }
    }

    /// Reports a problem that rustc reports as well.
    pub(crate) fn of_rustc(message: impl Into<String>, labels: Vec<Label>, help: impl Into<String>) -> Self {
        Self { channel: Channel::Rustc, ..Self::tree(message, labels, help) }
    }

    /// Reports the function whose name is at `position`, in the file of the label.
    pub(crate) fn function(position: Position, message: String, label: Label, help: &str) -> Self {
        let reason = format!("line {}: {message}: {help}", position.line);
        let report = FunctionReport { file: label.path.clone(), position, reason };
        let channel = Channel::Function(report);
        Self { message, labels: vec![label], help: help.to_owned(), channel, suggestion: None }
    }

    /// Adds the change that fixes the problem.
    pub(crate) fn with_suggestion(self, suggestion: Option<Suggestion>) -> Self {
        Self { suggestion, ..self }
    }

    /// Returns the whole text, with colours for a terminal.
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

    /// Returns the key by which diagnostics are sorted.
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
