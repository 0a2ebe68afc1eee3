//! The text of a file: its tokens, and labels for them.

use std::borrow::Cow;
use std::path::Path;

use proc_macro2::{LexError, Span, TokenStream, TokenTree};
use syn::Ident;

use crate::diagnostic::{Diagnostic, Label};
use crate::position::Position;
use crate::tree::FileKind;

/// Makes proc-macro2 create tokens itself until the value is dropped. The compiler would give all tokens parsed from
/// text the span of the macro's call. No token may outlive the value.
pub(crate) struct Fallback;

impl Fallback {
    pub(crate) fn force() -> Self {
        proc_macro2::fallback::force();
        Self
    }
}

impl Drop for Fallback {
    fn drop(&mut self) {
        proc_macro2::fallback::unforce();
    }
}

/// Returns the text as rustc reads it: without a byte order mark, and with a `#!` line as a comment.
pub(crate) fn without_preamble(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match text.strip_prefix("#!") {
        Some(rest) if !rest.trim_start().starts_with('[') => Cow::Owned(format!("//{rest}")),
        _ => Cow::Borrowed(text),
    }
}

/// Returns the path of a file relative to its package, with `/` between the folders on every system.
pub(crate) fn path_in(package: &Path, file: &Path) -> String {
    let relative = file.strip_prefix(package).unwrap_or(file);
    let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Returns the beginning of a span as rustc counts. The columns of proc-macro2 begin at 0.
pub(crate) fn position(span: Span) -> Position {
    let start = span.start();
    Position { line: start.line, column: start.column + 1 }
}

/// Finds a word in tokens, and in the groups among them.
pub(crate) fn find_word(tokens: TokenStream, wanted: &str) -> Option<Span> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(word) if word == wanted => Some(word.span()),
        TokenTree::Group(group) => find_word(group.stream(), wanted),
        _ => None,
    })
}

/// A route file that is being read.
pub(crate) struct File<'a> {
    pub(crate) kind: FileKind,
    /// The path relative to the package.
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
}

/// The message for a file that cannot be split into tokens.
pub(crate) const NOT_RUST: &str =
    "this file does not parse: this bracket, quote or comment has no counterpart, or is not Rust";

const FIX_SYNTAX: &str = "fix the syntax error; the exports of the file are unknown until then";

impl File<'_> {
    /// Reports a file that cannot be split into tokens.
    pub(crate) fn not_rust(&self, error: &LexError) -> Diagnostic {
        Diagnostic::of_rustc(NOT_RUST, vec![self.label_at(position(error.span()), 1)], FIX_SYNTAX)
    }

    pub(crate) fn syntax_error(&self, error: &syn::Error) -> Diagnostic {
        // At the end of the tokens the parser has no position.
        let span = error.span();
        let label = if span.start() == span.end() { Label::whole(self.path, "") } else { self.label(span) };
        Diagnostic::of_rustc(format!("this file does not parse: {error}"), vec![label], FIX_SYNTAX)
    }

    /// Reports a function at a span in its signature.
    pub(crate) fn at_function(&self, name: &Ident, span: Span, message: String, help: &str) -> Diagnostic {
        Diagnostic::function(position(name.span()), message, self.label(span), help)
    }

    pub(crate) fn label(&self, span: Span) -> Label {
        let (start, end) = (span.start(), span.end());
        let width = if end.line == start.line { end.column - start.column } else { 1 };
        self.label_at(position(span), width)
    }

    pub(crate) fn label_at(&self, position: Position, width: usize) -> Label {
        Label::at(self.path, self.text, position, width)
    }
}
