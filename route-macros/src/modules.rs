//! The tree of modules, which is the tree of folders.
//!
//! rustc and rust-analyzer find the route files through it, so every module has the path of its folder, and only
//! the outermost one has a path that leads out of its file.

use std::{ptr, slice};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use route_tree::{Attribute, Diagnostic, FileKind, Folder, NotFound, Route, RouteFile, RouteTree, ValidTree};
use syn::Ident;

use crate::{endpoint, faults, names, params};

/// The modules of a tree, and the lists of what is in them.
#[derive(Default)]
pub(crate) struct Emitted {
    /// The items of the outermost module.
    pub(crate) items: TokenStream,
    /// The modules that have an endpoint.
    pub(crate) endpoints: Vec<Listed>,
    /// The modules below the outermost one that have a not-found.
    pub(crate) not_founds: Vec<Listed>,
    /// A statement for each handler without an error, which names the handler.
    pub(crate) handlers: Vec<TokenStream>,
}

/// A module with a static, and the attribute under which the static is listed.
pub(crate) struct Listed {
    pub(crate) path: TokenStream,
    pub(crate) conditions: TokenStream,
}

/// Emits the modules of a valid tree, with the statics of each file.
pub(crate) fn valid(attribute: &Attribute, tree: &ValidTree) -> Emitted {
    let not_founds = tree.not_founds();
    Modules { attribute, diagnostics: &[], not_founds: &not_founds }.folder(&[&tree.root], &[])
}

/// Emits the modules of a tree with these diagnostics, so that nothing that names them fails as well.
pub(crate) fn faulty(attribute: &Attribute, tree: &RouteTree, diagnostics: &[Diagnostic]) -> Emitted {
    Modules { attribute, diagnostics, not_founds: &[] }.folder(&[&tree.root], &[])
}

struct Modules<'a> {
    attribute: &'a Attribute,
    diagnostics: &'a [Diagnostic],
    not_founds: &'a [NotFound<'a>],
}

impl Modules<'_> {
    /// Emits the innermost of these folders, whose module has this path.
    fn folder(&self, folders: &[&Folder], path: &[Ident]) -> Emitted {
        let Some(folder) = folders.last() else { return Emitted::default() };
        let mut emitted = Emitted::default();
        let files = folder.files.iter().chain(&folder.middleware).chain(&folder.not_found);
        let files: TokenStream = files.map(|file| self.file(folders, file, path, &mut emitted)).collect();
        let not_found = self
            .not_founds
            .iter()
            .find(|not_found| not_found.folders.last().is_some_and(|other| ptr::eq(*other, *folder)));
        let not_found = not_found.map(|not_found| {
            if !not_found.is_fallback() {
                let files = folder.not_found.iter().chain(&folder.middleware);
                emitted.not_founds.push(listed(path, files));
            }
            endpoint::emit_not_found(self.attribute, not_found)
        });
        let mut children = TokenStream::new();
        for (child, name) in folder.folders.iter().zip(names::modules(folder, path.is_empty())) {
            let ident = names::ident(&name, Span::call_site());
            let attribute = (ident != child.name).then(|| {
                let name = &child.name;
                quote!(#[path = #name])
            });
            let inner = self.folder(&[folders, &[child]].concat(), &[path, slice::from_ref(&ident)].concat());
            let items = inner.items;
            children.extend(quote!(#attribute pub(crate) mod #ident { #items }));
            emitted.endpoints.extend(inner.endpoints);
            emitted.not_founds.extend(inner.not_founds);
            emitted.handlers.extend(inner.handlers);
        }
        let params = params::emit(self.attribute, folders);
        emitted.items = quote!(#params #files #not_found #children);
        emitted
    }

    fn file(
        &self,
        folders: &[&Folder],
        file: &RouteFile,
        path: &[Ident],
        emitted: &mut Emitted,
    ) -> TokenStream {
        let module = module(file.kind);
        let file_name = file.kind.file_name();
        let pointers = faults::pointers(self.diagnostics, &file.path);
        let named =
            file.handlers.iter().filter(|handler| !faults::is_reported(self.diagnostics, file, handler));
        emitted.handlers.extend(named.map(|handler| {
            let name = Ident::new(handler.export.name(), Span::call_site());
            let conditions = endpoint::conditions(&handler.conditions);
            quote!(#conditions let _ = self::#(#path::)*#module::#name;)
        }));
        let content = self.diagnostics.is_empty().then(|| {
            let route = Route { folders: folders.to_vec(), file };
            self.content(&route, path, emitted)
        });
        quote! {
            #[path = #file_name]
            #[allow(non_snake_case, unreachable_pub)]
            #pointers
            pub(crate) mod #module;
            #content
        }
    }

    /// Emits the statics beside the module of a file.
    fn content(&self, route: &Route<'_>, path: &[Ident], emitted: &mut Emitted) -> TokenStream {
        match route.file.kind {
            FileKind::Route | FileKind::Page => {
                let listed = listed(path, [route.file]);
                let (conditions, endpoint) = (&listed.conditions, endpoint::emit(self.attribute, route));
                let item = quote!(#conditions #endpoint);
                emitted.endpoints.push(listed);
                item
            }
            FileKind::Middleware => route
                .file
                .handlers
                .iter()
                .map(|handler| {
                    let conditions = endpoint::conditions(&handler.conditions);
                    let item = endpoint::emit_middleware(self.attribute, route, handler);
                    quote!(#conditions #item)
                })
                .collect(),
            FileKind::NotFound => TokenStream::new(),
        }
    }
}

/// The module at this path, which exists if a handler of these files does.
fn listed<'a>(path: &[Ident], files: impl IntoIterator<Item = &'a RouteFile>) -> Listed {
    let handlers = files.into_iter().flat_map(|file| &file.handlers);
    Listed { path: quote!(self #(::#path)*), conditions: endpoint::common_conditions(handlers) }
}

/// The module of a route file, in the module of its folder.
pub(crate) fn module(kind: FileKind) -> Ident {
    Ident::new(kind.stem(), Span::call_site())
}
