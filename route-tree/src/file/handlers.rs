//! The exports of a route file.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::{Ident, Signature};

use crate::diagnostic::Diagnostic;
use crate::file::imports::{Imports, exported_names};
use crate::file::items::{Item, ItemKind, Items, Visibility};
use crate::file::path_arguments::path_arguments;
use crate::file::signature::shape;
use crate::file::source::{Fallback, File, position, without_preamble};
use crate::tree::{Export, FileKind, Handler, RouteFile, Shape};

/// Reads the text of a file, with everything that is wrong with it. `path` is how diagnostics name it.
pub fn read_file(kind: FileKind, path: String, text: &str) -> (RouteFile, Vec<Diagnostic>) {
    let _fallback = Fallback::force();
    let text = &without_preamble(text);
    let file = File { kind, path: &path, text };
    let (handlers, diagnostics) = match text.parse::<TokenStream>() {
        Err(error) => (Vec::new(), vec![file.not_rust(&error)]),
        Ok(tokens) => match Items::parse(tokens, kind) {
            Err(error) => (Vec::new(), vec![file.syntax_error(&error)]),
            Ok(items) => read_items(&file, &items),
        },
    };
    (RouteFile { kind, path, handlers }, diagnostics)
}

fn read_items(file: &File<'_>, items: &Items) -> (Vec<Handler>, Vec<Diagnostic>) {
    let (mut handlers, mut diagnostics) = (Vec::new(), Vec::new());
    let imports = Imports::of(items);
    for item in &items.items {
        match &item.kind {
            ItemKind::Function(signature) => match read_function(file, items, &imports, item, signature) {
                Ok(handler) => handlers.extend(handler),
                Err(faults) => diagnostics.extend(faults),
            },
            ItemKind::Use(tree) if matches!(item.visibility, Visibility::Public) => {
                diagnostics.extend(file.misleading_exports(&tree.tree));
                for name in exported_names(&tree.tree) {
                    let export = export(file.kind, name);
                    let hidden =
                        item.hidden_condition.or(items.hidden_condition).filter(|_| export.is_some());
                    diagnostics.extend(hidden.map(|span| file.hidden_condition(name, span)));
                    handlers.extend(export.map(|export| handler(items, item, export, name, Shape::Reexport)));
                }
            }
            kind => {
                let named = kind
                    .named()
                    .filter(|(keyword, name)| is_value(keyword) && export(file.kind, name).is_some());
                diagnostics.extend(named.map(|(keyword, name)| file.not_a_function(keyword, name)));
            }
        }
    }
    if handlers.is_empty() && diagnostics.is_empty() {
        diagnostics.push(file.no_handler(items));
    }
    diagnostics.extend(file.two_middlewares(&handlers));
    diagnostics.extend(file.exported_twice(&handlers));
    handlers.sort_by_key(|handler| handler.export.name());
    (handlers, diagnostics)
}

/// The handler that a function is, if it is one, or what is wrong with it.
fn read_function(
    file: &File<'_>,
    items: &Items,
    imports: &Imports<'_>,
    item: &Item,
    signature: &Signature,
) -> Result<Option<Handler>, Vec<Diagnostic>> {
    let name = &signature.ident;
    let is_for_tests = item.conditions.iter().any(|condition| condition == "test");
    match (export(file.kind, name), matches!(item.visibility, Visibility::Public)) {
        (Some(export), true) => {
            let private_types: Vec<(&Ident, &Ident)> = items.items.iter().filter_map(private_type).collect();
            let mut faults = file.wrong_signature(signature, &private_types, items.allows_private_types);
            let hidden = item.hidden_condition.or(items.hidden_condition);
            faults.extend(hidden.map(|span| file.hidden_condition(name, span)));
            if !faults.is_empty() {
                return Err(faults);
            }
            let mut handler = handler(items, item, export, name, shape(signature));
            handler.path_arguments = path_arguments(file, items, imports, signature);
            Ok(Some(handler))
        }
        (Some(_), false) => Err(vec![file.not_public(item.visibility, signature)]),
        (None, true) if !is_for_tests => Err(vec![file.stray(signature)]),
        (None, _) => Ok(None),
    }
}

fn handler(items: &Items, item: &Item, export: Export, name: &Ident, shape: Shape) -> Handler {
    let conditions = [items.conditions.as_slice(), &item.conditions].concat();
    Handler { export, position: position(name.span()), shape, path_arguments: Vec::new(), conditions }
}

/// Whether an item of this kind takes the name that a handler would have.
fn is_value(keyword: &Ident) -> bool {
    ["const", "static", "struct"].iter().any(|known| keyword == known)
}

/// Returns the meaning of a function of this name.
fn export(kind: FileKind, name: &Ident) -> Option<Export> {
    kind.export(&name.unraw().to_string())
}

/// Returns the keyword and the name of a type that only this file can use.
fn private_type(item: &Item) -> Option<(&Ident, &Ident)> {
    item.kind.named().filter(|(keyword, _)| {
        let is_type = ["struct", "enum", "union"].iter().any(|known| keyword == known);
        is_type && matches!(item.visibility, Visibility::Private)
    })
}
