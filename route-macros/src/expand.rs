//! From the attribute to tokens: read, judge, emit.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Attribute, Diagnostic, RouteTree, ValidTree};
use syn::{AttrStyle, ItemMod};

use crate::faults;
use crate::href;
use crate::modules::{self, Emitted, Listed};
use crate::runtime::{runtime, trailing_slash, v1};
use crate::site::{Site, Source};

/// Expands the attribute. `source` is where it stands, if the compiler tells.
pub(crate) fn expand(args: TokenStream, item: TokenStream, source: Option<&Source>) -> TokenStream {
    let module: ItemMod = match syn::parse2(item.clone()) {
        Ok(module) => module,
        Err(error) => {
            let message = "`#[file_routes(…)]` stands before a module: `mod routes {}`";
            let error = syn::Error::new(error.span(), message).into_compile_error();
            return quote!(#error #item);
        }
    };
    let args: Attribute = match syn::parse2(args) {
        Ok(args) => args,
        Err(error) => return without_folder(&module, &error),
    };
    match Site::locate(source) {
        Ok(site) => expand_at(&site, &args, &module),
        Err(message) => without_folder(&module, &syn::Error::new(args.literal.span(), message)),
    }
}

/// The whole expansion, for a folder that can be looked at.
fn expand_at(site: &Site, args: &Attribute, module: &ItemMod) -> TokenStream {
    let error = args.error.as_ref().map(syn::Error::to_compile_error);
    let content = match (route_tree::read(&site.package, &args.folder), &error) {
        (Ok(tree), None) => router(&tree, args),
        (Ok(tree), Some(_)) => faulty(&tree, args, &[]),
        (Err(invalid), _) => faulty(&invalid.tree, args, &invalid.diagnostics),
    };
    let warning = site.is_unwatched.then(|| faults::unwatched(&args.folder));
    let alias = state_alias(module);
    let (state, own_state) = match &args.state {
        Some(state) => (
            Some(quote!(#[doc(hidden)] #[allow(non_camel_case_types)] type #alias = #state;)),
            quote!(super::#alias),
        ),
        None => (None, quote!(())),
    };
    let path = site.path_to(&args.folder);
    let content = quote! {
        #[allow(dead_code)]
        type __State = #own_state;
        #warning
        #content
    };
    let module = with_content(module, &quote!(#[path = #path]), &content);
    quote!(#error #state #module)
}

/// The user's module with something before it and something more in it.
fn with_content(module: &ItemMod, before: &TokenStream, content: &TokenStream) -> TokenStream {
    let ItemMod { attrs, vis, ident, content: own, .. } = module;
    let (inner, outer): (Vec<_>, Vec<_>) =
        attrs.iter().partition(|attribute| matches!(attribute.style, AttrStyle::Inner(_)));
    let items = own.iter().flat_map(|(_, items)| items);
    quote! {
        #(#outer)*
        #before
        #vis mod #ident {
            #(#inner)*
            #(#items)*
            #content
        }
    }
}

/// The name of the state's type beside the module: a path given in the attribute is meant from there.
fn state_alias(module: &ItemMod) -> syn::Ident {
    quote::format_ident!("__{}_state", module.ident)
}

/// Emits the content of the module for a valid tree.
fn router(tree: &ValidTree, attribute: &Attribute) -> TokenStream {
    let (runtime, v1) = (runtime(attribute), v1(attribute));
    let Emitted { items, endpoints, not_founds, .. } = modules::valid(attribute, tree);
    let list = |listed: &[Listed], item: &TokenStream| -> TokenStream {
        listed.iter().map(|Listed { path, conditions }| quote!(#conditions &#path::#item,)).collect()
    };
    let infos = endpoints.iter().map(|Listed { path, conditions }| quote!(#conditions #path::ENDPOINT.info));
    let (endpoints, not_founds) =
        (list(&endpoints, &quote!(ENDPOINT)), list(&not_founds, &quote!(NOT_FOUND)));
    let (parameter, state) = state_parameter(attribute);
    let (trailing_slash, base) = (trailing_slash(attribute), attribute.base.len());
    let href = href::emit(attribute, tree);
    quote! {
        #items
        #href
        /// The routes, in the order of their folders.
        #[allow(dead_code)]
        pub static ROUTES: &[#runtime::RouteInfo] = &[#(#infos),*];

        /// Returns a router of every route below the folder.
        #[allow(dead_code)]
        pub fn router(#parameter) -> #v1::axum::Router {
            let table = #v1::Table {
                endpoints: &[#endpoints],
                not_founds: &[#not_founds],
                fallback: &self::NOT_FOUND,
                trailing_slash: #v1::TrailingSlash::#trailing_slash,
                base: #base,
            };
            #v1::router(&table, #state)
        }
    }
}

/// Emits the content of the module for a tree with errors: the modules, so that nothing that names them fails as well,
/// and the errors.
fn faulty(tree: &RouteTree, attribute: &Attribute, diagnostics: &[Diagnostic]) -> TokenStream {
    let (runtime, v1) = (runtime(attribute), v1(attribute));
    let Emitted { items, handlers, .. } = modules::faulty(attribute, tree, diagnostics);
    let href = href::emit(attribute, tree);
    let (parameter, _) = state_parameter(attribute);
    let (errors, statements) = faults::errors(diagnostics, &handlers);
    quote! {
        #errors
        #items
        #href
        /// The routes: none, since the folder has errors.
        #[allow(dead_code)]
        pub static ROUTES: &[#runtime::RouteInfo] = &[];
        /// Returns an empty router, since the folder has errors.
        #[allow(dead_code, unused_variables)]
        pub fn router(#parameter) -> #v1::axum::Router {
            #statements
            #v1::axum::Router::new()
        }
    }
}

fn state_parameter(args: &Attribute) -> (TokenStream, TokenStream) {
    match args.state {
        Some(_) => (quote!(state: __State), quote!(state)),
        None => (TokenStream::new(), quote!(())),
    }
}

/// The module with nothing more in it but `router`, and the one thing that is wrong.
fn without_folder(module: &ItemMod, error: &syn::Error) -> TokenStream {
    let error = error.to_compile_error();
    let content = quote! {
        /// An empty router, since the attribute is at fault.
        #[allow(dead_code)]
        pub fn router() -> ::route_runtime::__private::v1::axum::Router {
            ::route_runtime::__private::v1::axum::Router::new()
        }
    };
    let module = with_content(module, &TokenStream::new(), &content);
    quote!(#error #module)
}

#[cfg(test)]
mod tests {
    use super::{expand, expand_at};
    use crate::site::{Site, Source};
    use proc_macro2::TokenStream;
    use quote::quote;
    use std::path::Path;
    use std::{env, fs};

    /// Compares an expansion with a file, or writes it.
    fn check(name: &str, args: TokenStream) {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
        let site = Site {
            package: env!("CARGO_MANIFEST_DIR").into(),
            way_back: Some("..".to_owned()),
            is_unwatched: false,
        };
        let module = syn::parse_str("mod routes {}").unwrap();
        let expansion = expand_at(&site, &syn::parse2(args).unwrap(), &module);
        let Ok(parsed) = syn::parse2(expansion.clone()) else { panic!("this does not parse: {expansion}") };
        let found = prettyplease::unparse(&parsed);
        let file = fixtures.join(name);
        if env::var_os("BLESS").is_some() {
            fs::write(&file, &found).unwrap();
        }
        let expected = fs::read_to_string(file).unwrap().replace("\r\n", "\n");
        assert!(found == expected, "run `BLESS=1 cargo test -p route-macros`\n\n{found}");
    }

    #[test]
    fn a_valid_tree() {
        check("valid.expanded.rs", quote!("tests/fixtures/app", state = AppState));
    }

    #[test]
    fn a_faulty_tree() {
        check("faulty.expanded.rs", quote!("tests/fixtures/faulty"));
    }

    #[test]
    fn a_state_after_a_wrong_argument_still_counts() {
        let module: TokenStream = "mod routes {}".parse().unwrap();
        let expansion = expand(quote!("app", wrong = 1 + 1, state = S, crate = c), module, None).to_string();
        assert!(expansion.contains("pub fn router (state : __State) -> c ::"), "{expansion}");
    }

    #[test]
    fn whatever_is_wrong_the_module_has_a_router() {
        let source =
            Source { file: Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"), line: 1, column: 1 };
        let module: TokenStream = "mod routes { fn kept() {} }".parse().unwrap();
        for args in [
            quote!(),
            quote!(app),
            quote!("app", wrong = 1),
            quote!("app", trailing_slash = "never"),
            quote!("/app"),
            quote!("missing"),
        ] {
            let expansion = expand(args.clone(), module.clone(), Some(&source)).to_string();
            assert!(expansion.contains("compile_error"), "{args}");
            assert!(expansion.contains("pub fn router"), "{args}");
            assert!(expansion.contains("fn kept"), "{args}");
        }
    }
}
