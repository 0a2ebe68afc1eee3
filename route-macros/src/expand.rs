//! The expansion of the attribute: the folder is read and checked, and a valid tree becomes a router.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Attribute, ValidTree};
use syn::{AttrStyle, ItemMod};

use crate::fallback;
use crate::href;
use crate::modules::{self, Emitted, Listed};
use crate::runtime::{runtime, state_parameter, trailing_slash, v1};
use crate::site::{Site, Source};

/// Expands the attribute. `source` is its position, if the compiler knows.
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

/// Expands the attribute for a folder that can be read.
fn expand_at(site: &Site, args: &Attribute, module: &ItemMod) -> TokenStream {
    let error = args.error.as_ref().map(syn::Error::to_compile_error);
    let content = match (route_tree::read(&site.package, &args.folder), &error) {
        (Ok(tree), None) => router(&tree, args),
        (Ok(tree), Some(_)) => fallback::faulty(&tree, args, &[]),
        (Err(invalid), _) => fallback::faulty(&invalid.tree, args, &invalid.diagnostics),
    };
    let warning = site.is_unwatched.then(|| fallback::unwatched(&args.folder));
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

/// Adds attributes before the user's module and content to it.
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

/// Returns the name of the state's type beside the module, where a path of the attribute is resolved.
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

/// Emits the module with an empty `router`, and the one error that leaves no folder to read.
fn without_folder(module: &ItemMod, error: &syn::Error) -> TokenStream {
    let error = error.to_compile_error();
    let module = with_content(module, &TokenStream::new(), &fallback::without_folder());
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
