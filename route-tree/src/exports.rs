//! What a route file exports, and the rules that one file can break on its own.

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::{FnArg, GenericParam, Ident, ReturnType, Safety, Signature, UseTree, Visibility};

use crate::diagnostic::{Culprit, Diagnostic, Excerpt, Fault, Label};
use crate::items::{Item, ItemKind, Items, plain_names};
use crate::suggest;
use crate::tree::{FileKind, Handler, Method, Position, Shape};

/// Reads the text of a file.
pub(crate) fn read(kind: FileKind, path: &str, text: &str) -> (Vec<Handler>, Vec<Diagnostic>) {
    let _fallback = Fallback::force();
    let file = File { kind, path, text };
    match syn::parse_str::<Items>(without_preamble(text)) {
        Ok(items) => file.judge(&items),
        Err(error) => (Vec::new(), vec![file.syntax_error(&error)]),
    }
}

/// While it lives, tokens are made by proc-macro2 itself and not by the compiler, which gives all that is parsed
/// from text the span of the macro's call. None of them may outlive it.
struct Fallback;

impl Fallback {
    fn force() -> Self {
        proc_macro2::fallback::force();
        Self
    }
}

impl Drop for Fallback {
    fn drop(&mut self) {
        proc_macro2::fallback::unforce();
    }
}

/// The text without a byte order mark, which rustc passes over too.
fn without_preamble(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

struct File<'a> {
    kind: FileKind,
    path: &'a str,
    text: &'a str,
}

impl File<'_> {
    fn judge(&self, items: &Items) -> (Vec<Handler>, Vec<Diagnostic>) {
        let private_types: Vec<&Ident> = items.items.iter().filter_map(private_type).collect();
        let (mut handlers, mut diagnostics) = (Vec::new(), Vec::new());
        for item in &items.items {
            let is_public = matches!(item.visibility, Visibility::Public(_));
            let conditions = [items.conditions.as_slice(), &item.conditions].concat();
            match &item.kind {
                ItemKind::Function(signature) => match (self.handler(&signature.ident), is_public) {
                    (Some(named), true) => match self.faults(signature, &private_types) {
                        faults if faults.is_empty() => handlers.push(function(named, signature, conditions)),
                        faults => diagnostics.extend(faults),
                    },
                    (Some(_), false) => diagnostics.push(self.not_public(&signature.ident)),
                    (None, true) => diagnostics.push(self.stray(&signature.ident)),
                    (None, false) => {}
                },
                ItemKind::Use(item) if is_public => {
                    for name in exported_names(&item.tree) {
                        handlers.extend(self.handler(name).map(|named| Handler {
                            method: named.0,
                            name: named.1,
                            position: position(name.span()),
                            shape: Shape::Reexport,
                            conditions: conditions.clone(),
                        }));
                    }
                }
                ItemKind::Named(keyword, name) if self.handler(name).is_some() => {
                    diagnostics.push(self.not_a_function(keyword, name));
                }
                ItemKind::Use(_) | ItemKind::Named(..) | ItemKind::Other => {}
            }
        }
        if handlers.is_empty() && diagnostics.is_empty() {
            diagnostics.push(self.no_handler(items));
        }
        handlers.sort_by_key(|handler| handler.method);
        (handlers, diagnostics)
    }

    /// The method that a function of this name answers in this kind of file.
    fn handler(&self, name: &Ident) -> Option<(Method, &'static str)> {
        match self.kind {
            FileKind::Route => Method::from_name(&name.to_string()).map(|method| (method, method.as_str())),
            FileKind::Page => (name == "page").then_some((Method::Get, "page")),
        }
    }

    /// What a handler's signature must not have: the table of routes could not name such a function.
    fn faults(&self, signature: &Signature, private_types: &[&Ident]) -> Vec<Diagnostic> {
        let name = &signature.ident;
        let generic = signature
            .generics
            .params
            .iter()
            .find(|parameter| !matches!(parameter, GenericParam::Lifetime(_)));
        let unusable = if let Some(parameter) = generic {
            Some((
                parameter.span(),
                "is generic, so nothing says which function to call",
                "give every type a name",
            ))
        } else if let Safety::Unsafe(keyword) = &signature.safety {
            Some((keyword.span(), "is unsafe, and requests come from anyone", "remove `unsafe`"))
        } else if let Some(abi) = &signature.abi {
            Some((abi.span(), "has a foreign calling convention", "remove `extern`"))
        } else {
            None
        };
        if let Some((span, fault, help)) = unusable {
            return vec![self.at_function(name, span, format!("the handler `{name}` {fault}"), help)];
        }
        let types = signature.inputs.iter().filter_map(argument_type).chain(return_type(signature));
        let used = types.flat_map(|tokens| plain_names(quote::ToTokens::to_token_stream(tokens)));
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

    fn stray(&self, name: &Ident) -> Diagnostic {
        let text = name.to_string();
        match self.kind {
            FileKind::Route => self.at_function(
                name,
                name.span(),
                format!("`{name}` is exported but is no HTTP method, so nothing calls it"),
                &suggest::for_function(&text),
            ),
            FileKind::Page => self.at_function(
                name,
                name.span(),
                format!("`{name}` is exported, but a page exports one function, `page`"),
                &match Method::from_name(&text) {
                    Some(_) => format!("move `{name}` to `route.rs` in a folder of its own"),
                    None => "drop `pub` if it is a helper, or rename it to `page`".to_owned(),
                },
            ),
        }
    }

    fn not_public(&self, name: &Ident) -> Diagnostic {
        self.at_function(
            name,
            name.span(),
            format!("`{name}` is not public, so it is no handler"),
            &format!("write `pub` before it, or give it another name than `{name}` if it is a helper"),
        )
    }

    fn not_a_function(&self, keyword: &Ident, name: &Ident) -> Diagnostic {
        self.at_function(
            name,
            name.span(),
            format!("`{name}` is a `{keyword}`, and a handler is a function"),
            &format!("write `pub async fn {name}(…)`, or choose another name"),
        )
    }

    fn no_handler(&self, items: &Items) -> Diagnostic {
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
        };
        let message = match self.kind {
            FileKind::Route => "`route.rs` exports no handler",
            FileKind::Page => "`page.rs` exports no function `page`",
        };
        let label = match glob {
            Some(span) => self.label(span, ""),
            None => Label::whole(self.path, ""),
        };
        Diagnostic::tree(message, vec![label], help)
    }

    fn syntax_error(&self, error: &syn::Error) -> Diagnostic {
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
        let line = without_preamble(self.text).lines().nth(start.line - 1).unwrap_or_default();
        let width = if end.line == start.line { end.column - start.column } else { 1 };
        let excerpt = Excerpt { position: position(span), width: width.max(1), line: line.to_owned() };
        Label { path: self.path.to_owned(), excerpt: Some(excerpt), text: text.to_owned() }
    }
}

fn function(
    (method, name): (Method, &'static str),
    signature: &Signature,
    conditions: Vec<String>,
) -> Handler {
    let output = match &signature.output {
        ReturnType::Default => position(signature.ident.span()),
        ReturnType::Type(_, output) => position(output.span()),
    };
    let shape = Shape::Function {
        is_async: signature.asyncness.is_some(),
        arguments: signature.inputs.iter().filter_map(argument_type).map(|of| position(of.span())).collect(),
        output,
    };
    Handler { method, name, position: position(signature.ident.span()), shape, conditions }
}

fn argument_type(argument: &FnArg) -> Option<&syn::Type> {
    match argument {
        FnArg::Typed(typed) => Some(&typed.ty),
        FnArg::Receiver(_) => None,
    }
}

fn return_type(signature: &Signature) -> Option<&syn::Type> {
    match &signature.output {
        ReturnType::Type(_, output) => Some(output),
        ReturnType::Default => None,
    }
}

/// The name of a type that only this file can use.
fn private_type(item: &Item) -> Option<&Ident> {
    match (&item.kind, &item.visibility) {
        (ItemKind::Named(keyword, name), Visibility::Inherited) => {
            ["struct", "enum", "union"].iter().any(|known| keyword == known).then_some(name)
        }
        _ => None,
    }
}

/// The names that a `use` brings into scope.
fn exported_names(tree: &UseTree) -> Vec<&Ident> {
    match tree {
        UseTree::Path(path) => exported_names(&path.tree),
        UseTree::Name(name) => vec![&name.ident],
        UseTree::Rename(rename) => vec![&rename.rename],
        UseTree::Group(group) => group.items.iter().flat_map(exported_names).collect(),
        UseTree::Glob(_) => Vec::new(),
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

/// Where a span begins, as rustc counts: proc-macro2's columns begin at 0.
fn position(span: Span) -> Position {
    let start = span.start();
    Position { line: start.line, column: start.column + 1 }
}
