//! What a route file exports.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::{Ident, Signature, UseTree, Visibility};

use crate::diagnostic::Diagnostic;
use crate::export_rules::File;
use crate::fallback::Fallback;
use crate::imports::Imports;
use crate::items::{Item, ItemKind, Items};
use crate::path_arguments::path_arguments;
use crate::plain;
use crate::signature::{position, shape};
use crate::tree::{FileKind, Handler, Shape};

/// Reads the text of a file: its handlers, in alphabetical order, and what is wrong with it.
pub(crate) fn read(kind: FileKind, path: &str, text: &str) -> (Vec<Handler>, Vec<Diagnostic>) {
    let text = &without_preamble(text);
    let file = File { kind, path, text };
    match plain::read(&file) {
        Some(handlers) => (handlers, Vec::new()),
        None => read_any(&file),
    }
}

/// Reads a file, whatever is in it.
pub(crate) fn read_any(file: &File<'_>) -> (Vec<Handler>, Vec<Diagnostic>) {
    let _fallback = Fallback::force();
    let tokens: TokenStream = match file.text.parse() {
        Ok(tokens) => tokens,
        Err(error) => return (Vec::new(), vec![file.not_rust(&error)]),
    };
    match syn::parse2(tokens) {
        Ok(items) => judge(file, &items),
        Err(error) => (Vec::new(), vec![file.syntax_error(&error)]),
    }
}

/// The text as rustc reads it: without a byte order mark, and with a `#!` line that says nothing.
pub(crate) fn without_preamble(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match text.strip_prefix("#!") {
        Some(rest) if !rest.trim_start().starts_with('[') => Cow::Owned(format!("//{rest}")),
        _ => Cow::Borrowed(text),
    }
}

fn judge(file: &File<'_>, items: &Items) -> (Vec<Handler>, Vec<Diagnostic>) {
    let (mut handlers, mut diagnostics) = (Vec::new(), Vec::new());
    let imports = Imports::of(items);
    for item in &items.items {
        match &item.kind {
            ItemKind::Function(signature) => match judge_function(file, items, &imports, item, signature) {
                Ok(handler) => handlers.extend(handler),
                Err(faults) => diagnostics.extend(faults),
            },
            ItemKind::Use(tree) if matches!(item.visibility, Visibility::Public(_)) => {
                diagnostics.extend(file.misleading_exports(&tree.tree));
                for name in exported_names(&tree.tree) {
                    let export = export(file.kind, name);
                    let hidden =
                        item.hidden_condition.or(items.hidden_condition).filter(|_| export.is_some());
                    diagnostics.extend(hidden.map(|span| file.hidden_condition(name, span)));
                    handlers.extend(export.map(|export| handler(items, item, export, name, Shape::Reexport)));
                }
            }
            ItemKind::Named(keyword, name) if is_value(keyword) && export(file.kind, name).is_some() => {
                diagnostics.push(file.not_a_function(keyword, name));
            }
            ItemKind::Use(_) | ItemKind::Named(..) | ItemKind::Other => {}
        }
    }
    if handlers.is_empty() && diagnostics.is_empty() {
        diagnostics.push(file.no_handler(items));
    }
    diagnostics.extend(file.two_middlewares(&handlers));
    diagnostics.extend(file.exported_twice(&handlers));
    handlers.sort_by_key(|handler| handler.name);
    (handlers, diagnostics)
}

/// The handler that a function is, if it is one, or what is wrong with it.
fn judge_function(
    file: &File<'_>,
    items: &Items,
    imports: &Imports<'_>,
    item: &Item,
    signature: &Signature,
) -> Result<Option<Handler>, Vec<Diagnostic>> {
    let name = &signature.ident;
    let is_for_tests = item.conditions.iter().any(|condition| condition == "test");
    match (export(file.kind, name), matches!(item.visibility, Visibility::Public(_))) {
        (Some(export), true) => {
            let private_types: Vec<(&Ident, &Ident)> = items.items.iter().filter_map(private_type).collect();
            let mut faults = file.faults(signature, &private_types, items.allows_private_types);
            let hidden = item.hidden_condition.or(items.hidden_condition);
            faults.extend(hidden.map(|span| file.hidden_condition(name, span)));
            if !faults.is_empty() {
                return Err(faults);
            }
            let mut handler = handler(items, item, export, name, shape(signature));
            handler.path_arguments = path_arguments(file, items, imports, signature);
            Ok(Some(handler))
        }
        (Some(_), false) => Err(vec![file.not_public(&item.visibility, signature)]),
        (None, true) if !is_for_tests => Err(vec![file.stray(signature)]),
        (None, _) => Ok(None),
    }
}

fn handler(items: &Items, item: &Item, export: &'static str, name: &Ident, shape: Shape) -> Handler {
    let conditions = [items.conditions.as_slice(), &item.conditions].concat();
    Handler { name: export, position: position(name.span()), shape, path_arguments: Vec::new(), conditions }
}

/// Whether an item of this kind takes the name that a handler would have.
fn is_value(keyword: &Ident) -> bool {
    ["const", "static", "struct"].iter().any(|known| keyword == known)
}

/// The meaning that a function of this name has in this kind of file.
fn export(kind: FileKind, name: &Ident) -> Option<&'static str> {
    let name = name.unraw();
    kind.exports().iter().copied().find(|export| name == export)
}

/// The keyword and the name of a type that only this file can use.
fn private_type(item: &Item) -> Option<(&Ident, &Ident)> {
    match (&item.kind, &item.visibility) {
        (ItemKind::Named(keyword, name), Visibility::Inherited) => {
            ["struct", "enum", "union"].iter().any(|known| keyword == known).then_some((keyword, name))
        }
        _ => None,
    }
}

/// The names that a `use` brings into scope.
pub(crate) fn exported_names(tree: &UseTree) -> Vec<&Ident> {
    match tree {
        UseTree::Path(path) => exported_names(&path.tree),
        UseTree::Name(name) => vec![&name.ident],
        UseTree::Rename(rename) => vec![&rename.rename],
        UseTree::Group(group) => group.items.iter().flat_map(exported_names).collect(),
        UseTree::Glob(_) => Vec::new(),
    }
}
