//! The module of a tree with errors, and the ways by which rustc is made to report them.
//!
//! A proc macro on stable Rust can report only at its own call. But rustc itself points at a function that nothing
//! uses, so a function that must not be in a route file is reported there by a lint, with the reason given here. Lints
//! are silent if anything else fails: a `compile_error!` anywhere would suppress them.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Attribute, Channel, Diagnostic, FunctionReport, Handler, RouteFile, RouteTree};

use crate::href;
use crate::modules::{self, Emitted};
use crate::runtime::{runtime, state_parameter, v1};

/// Emits the content of the module for a tree with errors: the modules, so that nothing that names them fails as well,
/// and the errors.
pub(crate) fn faulty(tree: &RouteTree, attribute: &Attribute, diagnostics: &[Diagnostic]) -> TokenStream {
    let (runtime, v1) = (runtime(attribute), v1(attribute));
    let Emitted { items, handlers, .. } = modules::faulty(attribute, tree, diagnostics);
    let href = href::emit(attribute, tree);
    let (parameter, _) = state_parameter(attribute);
    let (errors, statements) = errors(diagnostics, &handlers);
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

/// Emits the content of the module if there is no folder to read: an empty `router`.
pub(crate) fn without_folder() -> TokenStream {
    quote! {
        /// Returns an empty router, since the attribute has an error.
        #[allow(dead_code)]
        pub fn router() -> ::route_runtime::__private::v1::axum::Router {
            ::route_runtime::__private::v1::axum::Router::new()
        }
    }
}

/// Emits what makes the build fail: items, and statements of `router`. `handlers` names those without an error, since a
/// lint is to point at the others.
fn errors(diagnostics: &[Diagnostic], handlers: &[TokenStream]) -> (TokenStream, TokenStream) {
    if diagnostics.iter().any(|diagnostic| diagnostic.channel == Channel::Attribute) {
        let reported = diagnostics.iter().filter(|diagnostic| diagnostic.channel != Channel::Rustc);
        let texts = reported.map(ToString::to_string);
        return (quote!(#(::core::compile_error!(#texts);)*), TokenStream::new());
    }
    let lints = diagnostics
        .iter()
        .filter(|diagnostic| !matches!(diagnostic.channel, Channel::PrivateType(_) | Channel::Rustc))
        .map(|diagnostic| lint(&diagnostic.to_string(), &quote!(#[deny(deprecated)])));
    let texts = diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n");
    let statements = quote! {
        #(#handlers)*
        // Lints can be silenced from outside, a constant that cannot be evaluated cannot.
        fn fail<T>() {
            const { ::core::panic!("{}", #texts) }
        }
        fail::<()>();
    };
    (quote!(#(#lints)*), statements)
}

/// Whether rustc is to point at this handler. Nothing may name the handler then.
pub(crate) fn is_reported(diagnostics: &[Diagnostic], file: &RouteFile, handler: &Handler) -> bool {
    diagnostics.iter().any(|diagnostic| match &diagnostic.channel {
        Channel::Function(report) => report.file == file.path && report.position == handler.position,
        Channel::Attribute | Channel::PrivateType(_) | Channel::Rustc => false,
    })
}

/// Emits the warning that Cargo does not watch the folder.
pub(crate) fn unwatched(folder: &str) -> TokenStream {
    let text = format!(
        "Cargo does not watch `{folder}`, so a new route file changes nothing until another file is saved\n\
         help: add a file `build.rs` beside `Cargo.toml`:\n\
         fn main() {{ println!(\"cargo::rerun-if-changed={folder}\"); }}"
    );
    lint(&text, &TokenStream::new())
}

/// Emits a lint that always fires, at the attribute: the use of a deprecated item.
fn lint(text: &str, level: &TokenStream) -> TokenStream {
    quote! {
        const _: () = {
            #[deprecated(note = #text)]
            #[allow(non_upper_case_globals)]
            const file_routes: () = ();
            #level
            const _: () = file_routes;
        };
    }
}

/// Emits the attributes of a route file's module that make rustc point at its functions with errors.
pub(crate) fn pointers(diagnostics: &[Diagnostic], path: &str) -> TokenStream {
    let reasons = |pick: fn(&Channel) -> Option<&FunctionReport>| {
        let reports = diagnostics.iter().filter_map(|diagnostic| pick(&diagnostic.channel));
        let of_file = reports.filter(|report| report.file == path);
        of_file.map(|report| report.reason.as_str()).collect::<Vec<_>>().join("; ")
    };
    let unused = reasons(|channel| match channel {
        Channel::Function(report) => Some(report),
        _ => None,
    });
    let private = reasons(|channel| match channel {
        Channel::PrivateType(report) => Some(report),
        _ => None,
    });
    match (unused.as_str(), private.as_str()) {
        ("", "") => {
            quote!(#[deny(private_interfaces, reason = "the routes call this handler from outside its file: make the type `pub`")])
        }
        // Nothing may name the handler, so it looks unused, which would only be a second report.
        ("", private) => quote!(#[deny(private_interfaces, reason = #private)] #[allow(dead_code)]),
        (unused, "") => quote!(#[deny(dead_code, reason = #unused)]),
        (unused, private) => {
            quote!(#[deny(private_interfaces, reason = #private)] #[deny(dead_code, reason = #unused)])
        }
    }
}
