//! The rules that one file can break on its own, and what is said of them.

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::{Ident, Signature, UseTree};

use crate::diagnostic::{Culprit, Diagnostic, Excerpt, Fault, Label};
use crate::items::{ItemKind, Items};
use crate::signature::{self, Unusable, position};
use crate::suggest;
use crate::tree::{FileKind, Handler, Method};

/// A file whose exports are judged.
pub(crate) struct File<'a> {
    pub(crate) kind: FileKind,
    /// Its path, relative to the package.
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
}

impl File<'_> {
    /// What a handler's signature must not have: the table of routes could not name such a function.
    pub(crate) fn faults(&self, signature: &Signature, private_types: &[&Ident]) -> Vec<Diagnostic> {
        let name = &signature.ident;
        let unusable = signature::unusable(signature).or_else(|| match self.kind {
            FileKind::Middleware => signature::unusable_in_middleware(signature),
            _ => None,
        });
        if let Some(Unusable { span, fault, help }) = unusable {
            return vec![self.at_function(name, span, format!("`{name}` {fault}"), help)];
        }
        let used = signature::plain_type_names(signature).into_iter();
        let mut faults = Vec::new();
        for used in used.filter(|used| private_types.contains(&used)) {
            let message = format!("the type `{used}` in the signature of `{name}` is private");
            let help = format!("make it `pub`: the routes are outside this file and call `{name}`");
            let mut fault = self.at_function(name, used.span(), message, &help);
            if let Fault::Function(culprit) = fault.fault {
                fault.fault = Fault::PrivateType(culprit);
            }
            faults.push(fault);
        }
        faults.dedup_by(|a, b| a.message == b.message);
        faults
    }

    pub(crate) fn stray(&self, name: &Ident) -> Diagnostic {
        let text = name.to_string();
        match self.kind {
            FileKind::Route => self.at_function(
                name,
                name.span(),
                format!("`{name}` is exported but is no HTTP method, so nothing calls it"),
                &suggest::for_function(&text),
            ),
            FileKind::Page | FileKind::Middleware | FileKind::NotFound => self.at_function(
                name,
                name.span(),
                format!(
                    "`{name}` is exported, but `{}` exports only {}",
                    self.kind.file_name(),
                    self.wanted()
                ),
                &match Method::from_name(&text) {
                    Some(_) => format!("move `{name}` to `route.rs` in a folder of its own"),
                    None => format!("drop `pub` if it is a helper, or rename it to {}", self.wanted()),
                },
            ),
        }
    }

    /// The functions of a kind of file that wants one.
    fn wanted(&self) -> String {
        self.kind.exports().iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")
    }

    /// One folder has one layer: with both functions nothing would say which runs around the other.
    pub(crate) fn two_middlewares(&self, handlers: &[Handler]) -> Option<Diagnostic> {
        let is_always_there = |handler: &&Handler| handler.conditions.is_empty();
        let both = handlers.iter().filter(is_always_there).map(|handler| handler.name).collect::<Vec<_>>();
        (self.kind == FileKind::Middleware && both.len() > 1).then(|| {
            let message = "`middleware.rs` exports both `middleware` and `layer`, and runs one of them";
            let help = "keep one; another layer has its place in a group folder: `(name)/middleware.rs`";
            Diagnostic::tree(message, vec![Label::whole(self.path, "")], help)
        })
    }

    pub(crate) fn not_public(&self, name: &Ident) -> Diagnostic {
        self.at_function(
            name,
            name.span(),
            format!("`{name}` is not public, so nothing calls it"),
            &format!("write `pub` before it, or give it another name than `{name}` if it is a helper"),
        )
    }

    pub(crate) fn not_a_function(&self, keyword: &Ident, name: &Ident) -> Diagnostic {
        self.at_function(
            name,
            name.span(),
            format!("`{name}` is a `{keyword}`, and has to be a function"),
            &format!("write `pub fn {name}(…)`, or choose another name"),
        )
    }

    pub(crate) fn no_handler(&self, items: &Items) -> Diagnostic {
        let glob = items.items.iter().find_map(|item| match &item.kind {
            ItemKind::Use(item) => glob(&item.tree),
            _ => None,
        });
        let help = match (self.kind, glob) {
            (_, Some(_)) => {
                "a `use …::*` cannot be seen through: name what it exports, as in `pub use module::GET;`"
            }
            (FileKind::Route, None) => {
                "write `pub async fn GET() -> …`, or give the file another name if it is no endpoint \
                 (what a macro makes cannot be seen)"
            }
            (FileKind::Page, None) => "write `pub async fn page() -> …` (what a macro makes cannot be seen)",
            (FileKind::Middleware, None) => {
                "write `pub async fn middleware(request: Request, next: Next) -> Response`, or \
                 `pub fn layer() -> CorsLayer` (what a macro makes cannot be seen)"
            }
            (FileKind::NotFound, None) => {
                "write `pub async fn not_found() -> …` (what a macro makes cannot be seen)"
            }
        };
        let message = match self.kind {
            FileKind::Route => "`route.rs` exports no handler".to_owned(),
            kind => format!("`{}` exports no function {}", kind.file_name(), self.wanted()),
        };
        let label = match glob {
            Some(span) => self.label(span, ""),
            None => Label::whole(self.path, ""),
        };
        Diagnostic::tree(message, vec![label], help)
    }

    pub(crate) fn syntax_error(&self, error: &syn::Error) -> Diagnostic {
        Diagnostic {
            message: format!("this file does not parse: {error}"),
            labels: vec![self.label(error.span(), "")],
            help: "mend the syntax; what the file exports cannot be told before".to_owned(),
            fault: Fault::Syntax,
        }
    }

    fn at_function(&self, name: &Ident, span: Span, message: String, help: &str) -> Diagnostic {
        let line = name.span().start().line;
        let culprit =
            Culprit { file: self.path.to_owned(), reason: format!("line {line}: {message}: {help}") };
        Diagnostic {
            message,
            labels: vec![self.label(span, "")],
            help: help.to_owned(),
            fault: Fault::Function(culprit),
        }
    }

    fn label(&self, span: Span, text: &str) -> Label {
        let (start, end) = (span.start(), span.end());
        let line = self.text.lines().nth(start.line - 1).unwrap_or_default();
        let width = if end.line == start.line { end.column - start.column } else { 1 };
        let excerpt = Excerpt { position: position(span), width: width.max(1), line: line.to_owned() };
        Label { path: self.path.to_owned(), excerpt: Some(excerpt), text: text.to_owned() }
    }
}

fn glob(tree: &UseTree) -> Option<Span> {
    match tree {
        UseTree::Path(path) => glob(&path.tree),
        UseTree::Group(group) => group.items.iter().find_map(glob),
        UseTree::Glob(glob) => Some(glob.span()),
        UseTree::Name(_) | UseTree::Rename(_) => None,
    }
}
