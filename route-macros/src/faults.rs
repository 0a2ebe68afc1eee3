//! How rustc is made to report faults.
//!
//! A proc macro on stable Rust can report only at its own call. But rustc itself points at a function that nothing
//! uses, so a function that must not stand in a route file is reported there by a lint, with the reason given here.
//! Lints speak only when all else is well: a `compile_error!` anywhere would silence them.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Culprit, Diagnostic, Fault, Handler, RouteFile};

/// What makes the build fail: items, and statements of the function `router`. `handlers` names the good ones, since
/// a lint is to point at the others.
pub(crate) fn errors(diagnostics: &[Diagnostic], handlers: &[TokenStream]) -> (TokenStream, TokenStream) {
    if diagnostics.iter().any(|diagnostic| diagnostic.fault == Fault::Tree) {
        let reported = diagnostics.iter().filter(|diagnostic| diagnostic.fault != Fault::Rustc);
        let texts = reported.map(ToString::to_string);
        return (quote!(#(::core::compile_error!(#texts);)*), TokenStream::new());
    }
    let lints = diagnostics
        .iter()
        .filter(|diagnostic| !matches!(diagnostic.fault, Fault::PrivateType(_) | Fault::Rustc))
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

/// Whether rustc is to point at this handler, which nothing may name then.
pub(crate) fn is_culprit(diagnostics: &[Diagnostic], file: &RouteFile, handler: &Handler) -> bool {
    diagnostics.iter().any(|diagnostic| match &diagnostic.fault {
        Fault::Function(culprit) => culprit.file == file.path && culprit.position == handler.position,
        Fault::Tree | Fault::PrivateType(_) | Fault::Rustc => false,
    })
}

/// The warning that Cargo does not watch the folder.
pub(crate) fn unwatched(folder: &str) -> TokenStream {
    let text = format!(
        "Cargo does not watch `{folder}`, so a new route file changes nothing until another file is saved\n\
         help: add a file `build.rs` beside `Cargo.toml`:\n\
         fn main() {{ println!(\"cargo::rerun-if-changed={folder}\"); }}"
    );
    lint(&text, &TokenStream::new())
}

/// A lint at the attribute that always speaks: the use of something deprecated.
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

/// The attributes of a route file's module that make rustc point at the culprits in it.
pub(crate) fn pointers(diagnostics: &[Diagnostic], path: &str) -> TokenStream {
    let reasons = |pick: fn(&Fault) -> Option<&Culprit>| {
        let culprits = diagnostics.iter().filter_map(|diagnostic| pick(&diagnostic.fault));
        let of_file = culprits.filter(|culprit| culprit.file == path);
        of_file.map(|culprit| culprit.reason.as_str()).collect::<Vec<_>>().join("; ")
    };
    let unused = reasons(|fault| match fault {
        Fault::Function(culprit) => Some(culprit),
        _ => None,
    });
    let private = reasons(|fault| match fault {
        Fault::PrivateType(culprit) => Some(culprit),
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
