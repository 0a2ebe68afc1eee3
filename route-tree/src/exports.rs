//! What a route file exports.

use syn::{Ident, UseTree, Visibility};

use crate::diagnostic::Diagnostic;
use crate::export_rules::File;
use crate::fallback::Fallback;
use crate::items::{Item, ItemKind, Items};
use crate::signature::{position, shape};
use crate::tree::{FileKind, Handler, Shape};

/// Reads the text of a file: its handlers, in alphabetical order, and what is wrong with it.
pub(crate) fn read(kind: FileKind, path: &str, text: &str) -> (Vec<Handler>, Vec<Diagnostic>) {
    let _fallback = Fallback::force();
    // rustc passes over a byte order mark too.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file = File { kind, path, text };
    match syn::parse_str::<Items>(text) {
        Ok(items) => judge(&file, &items),
        Err(error) => (Vec::new(), vec![file.syntax_error(&error)]),
    }
}

fn judge(file: &File<'_>, items: &Items) -> (Vec<Handler>, Vec<Diagnostic>) {
    let private_types: Vec<&Ident> = items.items.iter().filter_map(private_type).collect();
    let (mut handlers, mut diagnostics) = (Vec::new(), Vec::new());
    for item in &items.items {
        let is_public = matches!(item.visibility, Visibility::Public(_));
        let handler = |export, name: &Ident, shape| Handler {
            name: export,
            position: position(name.span()),
            shape,
            conditions: [items.conditions.as_slice(), &item.conditions].concat(),
        };
        match &item.kind {
            ItemKind::Function(signature) => match (export(file.kind, &signature.ident), is_public) {
                (Some(export), true) => match file.faults(signature, &private_types) {
                    faults if faults.is_empty() => {
                        handlers.push(handler(export, &signature.ident, shape(signature)));
                    }
                    faults => diagnostics.extend(faults),
                },
                (Some(_), false) => diagnostics.push(file.not_public(&signature.ident)),
                (None, true) => diagnostics.push(file.stray(&signature.ident)),
                (None, false) => {}
            },
            ItemKind::Use(item) if is_public => {
                let named = exported_names(&item.tree).into_iter();
                let exports = named.filter_map(|name| Some((export(file.kind, name)?, name)));
                handlers.extend(exports.map(|(export, name)| handler(export, name, Shape::Reexport)));
            }
            ItemKind::Named(keyword, name) if export(file.kind, name).is_some() => {
                diagnostics.push(file.not_a_function(keyword, name));
            }
            ItemKind::Use(_) | ItemKind::Named(..) | ItemKind::Other => {}
        }
    }
    if handlers.is_empty() && diagnostics.is_empty() {
        diagnostics.push(file.no_handler(items));
    }
    diagnostics.extend(file.two_middlewares(&handlers));
    handlers.sort_by_key(|handler| handler.name);
    (handlers, diagnostics)
}

/// The meaning that a function of this name has in this kind of file.
fn export(kind: FileKind, name: &Ident) -> Option<&'static str> {
    kind.exports().iter().copied().find(|export| name == export)
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
