//! The tree of modules, which is the tree of folders.
//!
//! rustc and rust-analyzer find the route files through it, so every module has the path of its folder, and only
//! the outermost one has a path that leads out of its file.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use route_tree::{Diagnostic, FileKind, Folder, Route, RouteFile};
use syn::Ident;

use crate::args::Args;
use crate::{endpoint, faults, names, params};

pub(crate) struct Modules<'a> {
    args: &'a Args,
    /// The faults, where there are any.
    diagnostics: &'a [Diagnostic],
    /// The modules from the outermost one to the one being written.
    path: Vec<Ident>,
    endpoints: Vec<(TokenStream, TokenStream)>,
    handlers: Vec<TokenStream>,
}

impl<'a> Modules<'a> {
    /// The modules of a tree without faults, with an endpoint for each route file.
    pub(crate) fn valid(args: &'a Args) -> Self {
        Self::faulty(args, &[])
    }

    /// The modules of a tree with these faults.
    pub(crate) fn faulty(args: &'a Args, diagnostics: &'a [Diagnostic]) -> Self {
        Self { args, diagnostics, path: Vec::new(), endpoints: Vec::new(), handlers: Vec::new() }
    }

    /// What stands in the outermost module.
    pub(crate) fn emit(&mut self, root: &Folder) -> TokenStream {
        self.folder(&[root])
    }

    /// The path of each module that has an endpoint, with the conditions it depends on.
    pub(crate) fn endpoints(&self) -> impl Iterator<Item = (&TokenStream, &TokenStream)> {
        self.endpoints.iter().map(|(path, conditions)| (path, conditions))
    }

    /// A statement for each handler, which names it.
    pub(crate) fn handlers(&self) -> &[TokenStream] {
        &self.handlers
    }

    fn folder(&mut self, folders: &[&Folder]) -> TokenStream {
        let Some(folder) = folders.last() else { return TokenStream::new() };
        let params = params::emit(self.args, folders);
        let files: TokenStream = folder.files.iter().map(|file| self.file(folders, file)).collect();
        let children: TokenStream = folder
            .folders
            .iter()
            .zip(names::modules(folder))
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
            let name = Ident::new(handler.name, Span::call_site());
            let conditions = endpoint::conditions(&handler.conditions);
            self.handlers.push(quote!(#conditions let _ = self::#(#path::)*#module::#name;));
        }
        let endpoint = self.diagnostics.is_empty().then(|| {
            let conditions = endpoint::common_conditions(&file.handlers);
            self.endpoints.push((quote!(self #(::#path)*), conditions.clone()));
            let route = Route { folders: folders.to_vec(), file };
            let endpoint = endpoint::emit(self.args, &route, self.path.len());
            quote!(#conditions #endpoint)
        });
        quote! {
            #[path = #file_name]
            #[allow(non_snake_case, unreachable_pub)]
            #pointers
            pub(crate) mod #module;
            #endpoint
        }
    }
}

/// The module of a route file, in the module of its folder.
pub(crate) fn module(kind: FileKind) -> Ident {
    Ident::new(kind.stem(), Span::call_site())
}
