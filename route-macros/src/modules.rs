//! The tree of modules, which is the tree of folders.
//!
//! rustc and rust-analyzer find the route files through it, so every module has the path of its folder, and only
//! the outermost one has a path that leads out of its file.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use route_tree::{Diagnostic, FileKind, Folder, Handler, Route, RouteFile};
use syn::Ident;

use crate::args::Args;
use crate::{endpoint, faults, names, params};

/// A module whose static stands in a list, and the attribute under which it does.
pub(crate) struct Listed {
    pub(crate) path: TokenStream,
    pub(crate) conditions: TokenStream,
}

pub(crate) struct Modules<'a> {
    args: &'a Args,
    /// The faults, where there are any.
    diagnostics: &'a [Diagnostic],
    /// The modules from the outermost one to the one being written.
    path: Vec<Ident>,
    endpoints: Vec<Listed>,
    not_founds: Vec<Listed>,
    handlers: Vec<TokenStream>,
}

impl<'a> Modules<'a> {
    /// The modules of a tree without faults, with an endpoint for each route file.
    pub(crate) fn valid(args: &'a Args) -> Self {
        Self::faulty(args, &[])
    }

    /// The modules of a tree with these faults.
    pub(crate) fn faulty(args: &'a Args, diagnostics: &'a [Diagnostic]) -> Self {
        Self {
            args,
            diagnostics,
            path: Vec::new(),
            endpoints: Vec::new(),
            not_founds: Vec::new(),
            handlers: Vec::new(),
        }
    }

    /// What stands in the outermost module.
    pub(crate) fn emit(&mut self, root: &Folder) -> TokenStream {
        self.folder(&[root])
    }

    /// The modules that have an endpoint.
    pub(crate) fn endpoints(&self) -> &[Listed] {
        &self.endpoints
    }

    /// The modules that have a `not_found.rs`.
    pub(crate) fn not_founds(&self) -> &[Listed] {
        &self.not_founds
    }

    /// A statement for each handler, which names it.
    pub(crate) fn handlers(&self) -> &[TokenStream] {
        &self.handlers
    }

    fn folder(&mut self, folders: &[&Folder]) -> TokenStream {
        let Some(folder) = folders.last() else { return TokenStream::new() };
        let params = params::emit(self.args, folders);
        let files = folder.files.iter().chain(&folder.middleware).chain(&folder.not_found);
        let files: TokenStream = files.map(|file| self.file(folders, file)).collect();
        let children: TokenStream = folder
            .folders
            .iter()
            .zip(names::modules(folder, self.path.is_empty()))
            .map(|(child, name)| {
                let ident = names::ident(&name, Span::call_site());
                let path = (ident != child.name).then(|| {
                    let name = &child.name;
                    quote!(#[path = #name])
                });
                self.path.push(ident.clone());
                let content = self.folder(&[folders, &[child]].concat());
                self.path.pop();
                quote!(#path pub(crate) mod #ident { #content })
            })
            .collect();
        quote!(#params #files #children)
    }

    fn file(&mut self, folders: &[&Folder], file: &RouteFile) -> TokenStream {
        let module = module(file.kind);
        let file_name = file.kind.file_name();
        let pointers = faults::pointers(self.diagnostics, &file.path);
        let path = &self.path;
        for handler in &file.handlers {
            if faults::is_culprit(self.diagnostics, file, handler) {
                continue;
            }
            let name = Ident::new(handler.name, Span::call_site());
            let conditions = endpoint::conditions(&handler.conditions);
            self.handlers.push(quote!(#conditions let _ = self::#(#path::)*#module::#name;));
        }
        let content = self.diagnostics.is_empty().then(|| self.content(folders, file));
        quote! {
            #[path = #file_name]
            #[allow(non_snake_case, unreachable_pub)]
            #pointers
            pub(crate) mod #module;
            #content
        }
    }

    /// What stands beside the module of a file.
    fn content(&mut self, folders: &[&Folder], file: &RouteFile) -> TokenStream {
        let route = Route { folders: folders.to_vec(), file };
        let path = &self.path;
        let listed = || Listed {
            path: quote!(self #(::#path)*),
            conditions: endpoint::common_conditions(&file.handlers),
        };
        let each = |emit: fn(&Args, &Route<'_>, &Handler) -> TokenStream| -> TokenStream {
            let emit = |handler: &Handler| {
                let (conditions, item) =
                    (endpoint::conditions(&handler.conditions), emit(self.args, &route, handler));
                quote!(#conditions #item)
            };
            file.handlers.iter().map(emit).collect()
        };
        match file.kind {
            FileKind::Route | FileKind::Page => {
                let Listed { conditions, .. } = listed();
                let endpoint = endpoint::emit(self.args, &route);
                self.endpoints.push(listed());
                quote!(#conditions #endpoint)
            }
            FileKind::NotFound => {
                let items = each(endpoint::emit_not_found);
                self.not_founds.push(listed());
                items
            }
            FileKind::Middleware => each(endpoint::emit_middleware),
        }
    }
}

/// The module of a route file, in the module of its folder.
pub(crate) fn module(kind: FileKind) -> Ident {
    Ident::new(kind.stem(), Span::call_site())
}
