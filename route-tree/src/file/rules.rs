//! The rules that one file can break on its own.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Ident, Signature, UseTree};

use crate::diagnostic::{Channel, Diagnostic, Label};
use crate::file::imports::exported_names;
use crate::file::items::{ItemKind, Items, Visibility};
use crate::file::signature::{self, Unusable};
use crate::file::source::File;
use crate::file::suggestions;
use crate::tree::{FileKind, Handler, Method};

impl File<'_> {
    /// Reports what the signature of a handler must not have: the table of routes could not name the function.
    pub(crate) fn wrong_signature(
        &self,
        signature: &Signature,
        private_types: &[(&Ident, &Ident)],
        allows_private_types: bool,
    ) -> Vec<Diagnostic> {
        let name = &signature.ident;
        let unusable = signature::unusable(signature).or_else(|| match self.kind {
            FileKind::Middleware => signature::unusable_in_middleware(signature),
            _ => None,
        });
        if let Some(Unusable { span, fault, help }) = unusable {
            return vec![self.at_function(name, span, format!("`{name}` {fault}"), help)];
        }
        if private_types.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for used in signature::plain_type_names(signature) {
            let Some((keyword, _)) = private_types.iter().find(|(_, name)| **name == used) else { continue };
            let message = format!("the type `{used}` in the signature of `{name}` is private");
            let help = format!("make `{used}` public: the routes are outside this file and call `{name}`");
            let mut diagnostic = self.at_function(name, used.span(), message, &help);
            // rustc reports it in the file, unless it is told not to.
            diagnostic.channel = match diagnostic.channel {
                Channel::Function(report) if !allows_private_types => Channel::PrivateType(report),
                channel => channel,
            };
            // The fields of a public enum are public, and their types may be private.
            let is_certain = *keyword != "enum";
            found.push(diagnostic.with_suggestion(self.publish(
                Visibility::Private,
                keyword.span(),
                is_certain,
            )));
        }
        found.dedup_by(|a, b| a.message == b.message);
        found
    }

    pub(crate) fn stray(&self, signature: &Signature) -> Diagnostic {
        let name = &signature.ident;
        let text = name.to_string();
        let fault = match self.kind {
            FileKind::Route => self.at_function(
                name,
                name.span(),
                match text.as_str() {
                    "TRACE" => {
                        "`TRACE` is not a route handler: its response would repeat the request, with all cookies"
                            .to_owned()
                    }
                    "CONNECT" => "`CONNECT` is not a route handler: it asks a proxy for a tunnel".to_owned(),
                    _ => format!("`{name}` is public but is not an HTTP method, so it is never called"),
                },
                &suggestions::for_function(&text),
            ),
            FileKind::Page | FileKind::Middleware | FileKind::NotFound => self.at_function(
                name,
                name.span(),
                format!(
                    "`{name}` is public, but `{}` exports only {}",
                    self.kind.file_name(),
                    self.wanted()
                ),
                &match Method::from_name(&text) {
                    Some(_) => format!("move `{name}` to `route.rs` in a folder of its own"),
                    None => format!("drop `pub` if it is a helper, or rename it to {}", self.wanted()),
                },
            ),
        };
        let meant = match self.kind {
            FileKind::Route => suggestions::nearest_method(&text).map(Method::as_str),
            kind => kind
                .exports()
                .iter()
                .map(|export| export.name())
                .find(|name| name.eq_ignore_ascii_case(&text)),
        };
        fault.with_suggestion(meant.and_then(|meant| self.rename(signature, meant)))
    }

    /// Returns the names of the functions that this kind of file can export.
    fn wanted(&self) -> String {
        self.kind
            .exports()
            .iter()
            .map(|export| format!("`{}`", export.name()))
            .collect::<Vec<_>>()
            .join(" or ")
    }

    /// Reports both functions in one `middleware.rs`: nothing would decide which runs around the other.
    pub(crate) fn two_middlewares(&self, handlers: &[Handler]) -> Option<Diagnostic> {
        let is_one_always_there = handlers.iter().any(|handler| handler.conditions.is_empty());
        let are_both_there = handlers.iter().any(|handler| handler.export != handlers[0].export);
        (self.kind == FileKind::Middleware && are_both_there && is_one_always_there).then(|| {
            let message = "`middleware.rs` exports both `middleware` and `layer`, but only one can run";
            let help = "keep one of them, and move the other to a group folder: `(name)/middleware.rs`";
            Diagnostic::tree(message, vec![Label::whole(self.path, "")], help)
        })
    }

    /// Reports two exports of one name. rustc reports them as well, unless conditions keep them apart.
    pub(crate) fn exported_twice(&self, handlers: &[Handler]) -> Vec<Diagnostic> {
        let twin = |(index, second): (usize, &Handler)| {
            let is_twin =
                |first: &&Handler| first.export == second.export && first.conditions == second.conditions;
            let first = handlers[..index].iter().find(is_twin)?;
            let labels =
                [first, second].map(|handler| self.label_at(handler.position, second.export.name().len()));
            let message = format!("`{}` is exported twice", second.export.name());
            let help = "keep one of them, or give each a `#[cfg(…)]` of its own".to_owned();
            Some(Diagnostic::of_rustc(message, labels.to_vec(), help))
        };
        handlers.iter().enumerate().filter_map(twin).collect()
    }

    pub(crate) fn not_public(&self, visibility: Visibility, signature: &Signature) -> Diagnostic {
        let name = &signature.ident;
        let message = format!("`{name}` is not public, so it is never called");
        let help = "write `pub` before it, or rename it if it is a helper";
        self.at_function(name, name.span(), message, help)
            .with_suggestion(self.publish_function(visibility, signature))
    }

    pub(crate) fn not_a_function(&self, keyword: &Ident, name: &Ident) -> Diagnostic {
        self.at_function(
            name,
            name.span(),
            format!("`{name}` is a `{keyword}`, but must be a function"),
            &format!("write `pub fn {name}(…)`, or rename the `{keyword}`"),
        )
    }

    /// Reports a condition within a condition, which the route cannot repeat without the whole attribute.
    pub(crate) fn hidden_condition(&self, name: &Ident, span: Span) -> Diagnostic {
        let message = format!("`{name}` depends on a `cfg` within a `cfg_attr`");
        self.at_function(name, span, message, "write one condition: `#[cfg(all(…, …))]`")
    }

    /// Reports the exports that a `pub use` hides, and those with a wrong name.
    pub(crate) fn misleading_exports(&self, tree: &UseTree) -> Vec<Diagnostic> {
        if let Some(span) = glob(tree) {
            let message = format!(
                "the exports of a glob are unknown, so `{}` may lose a handler",
                self.kind.file_name()
            );
            let help = "name the handlers, as in `pub use module::GET;`, or drop `pub` if there are none";
            return vec![Diagnostic::tree(message, vec![self.label(span)], help)];
        }
        let report = |name: &&Ident| {
            let text = name.unraw().to_string();
            let mut exports = self.kind.exports().iter().map(|export| export.name());
            let meant = exports.find(|export| export.eq_ignore_ascii_case(&text))?;
            (meant != text).then(|| {
                let message = format!("`{text}` is exported, but only the name `{meant}` has a meaning here");
                let help = format!("write `pub use …::{text} as {meant};`");
                Diagnostic::tree(message, vec![self.label(name.span())], help)
                    .with_suggestion(self.rename_export(tree, name, meant))
            })
        };
        exported_names(tree).iter().filter_map(report).collect()
    }

    pub(crate) fn no_handler(&self, items: &Items) -> Diagnostic {
        let imported = items.items.iter().find_map(|item| match &item.kind {
            ItemKind::Use(tree) => exported_names(&tree.tree)
                .into_iter()
                .find(|name| self.kind.export(&name.to_string()).is_some())
                .map(|name| (item.visibility, tree, name)),
            _ => None,
        });
        if let Some((visibility, tree, name)) = imported {
            let message = format!("`{name}` is imported but not exported, so it is never called");
            // The function itself may not be public, and no `pub use` makes it so.
            return Diagnostic::tree(message, vec![self.label(name.span())], "write `pub use`")
                .with_suggestion(self.publish(visibility, tree.span(), false));
        }
        let help = match self.kind {
            FileKind::Route => {
                "write `pub async fn GET() -> …`, or rename the file if it is not an endpoint (functions made by a macro are not seen)"
            }
            FileKind::Page => "write `pub async fn page() -> …` (functions made by a macro are not seen)",
            FileKind::Middleware => {
                "write `pub async fn middleware(request: Request, next: Next) -> Response`, or \
                 `pub fn layer() -> CorsLayer` (functions made by a macro are not seen)"
            }
            FileKind::NotFound => {
                "write `pub async fn not_found() -> …` (functions made by a macro are not seen)"
            }
        };
        let message = match self.kind {
            FileKind::Route => "`route.rs` exports no handler".to_owned(),
            kind => format!("`{}` exports no function {}", kind.file_name(), self.wanted()),
        };
        Diagnostic::tree(message, vec![Label::whole(self.path, "")], help)
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
