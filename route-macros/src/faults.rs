//! How rustc is made to report faults.
//!
//! A proc macro on stable Rust can report only at its own call. But rustc itself points at a function that nothing
//! uses, so a function that must not stand in a route file is reported there by a lint, with the reason given here.
//! Lints speak only when all else is well: a `compile_error!` anywhere would silence them.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Diagnostic, Fault};

/// The statements that make the build fail. `handlers` names the good ones, since a lint is to point at the others.
pub(crate) fn errors(diagnostics: &[Diagnostic], handlers: &[TokenStream]) -> TokenStream {
    if diagnostics.iter().any(|diagnostic| diagnostic.fault == Fault::Tree) {
        // rustc reports a syntax error itself, and before this.
        let reported = diagnostics.iter().filter(|diagnostic| diagnostic.fault != Fault::Syntax);
        let texts = reported.map(ToString::to_string);
        return quote!(#(::core::compile_error!(#texts);)*);
    }
    let texts: Vec<_> = diagnostics.iter().map(ToString::to_string).collect();
    let lints = texts.iter().map(|text| lint(text, &quote!(#[deny(deprecated)])));
    let all = texts.join("\n\n");
    quote! {
        #(#handlers)*
        #(#lints)*
        // Lints can be silenced from outside, a constant that cannot be evaluated cannot.
        fn fail<T>() {
            const { ::core::panic!("{}", #all) }
        }
        fail::<()>();
    }
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

/// The attribute of a route file's module that makes rustc point at the culprits in it.
pub(crate) fn reason(diagnostics: &[Diagnostic], path: &str) -> Option<TokenStream> {
    let reasons: Vec<_> = diagnostics
        .iter()
        .filter_map(|diagnostic| match &diagnostic.fault {
            Fault::Function(culprit) if culprit.file == path => Some(culprit.reason.as_str()),
            _ => None,
        })
        .collect();
    let reason = reasons.join("; ");
    (!reasons.is_empty()).then(|| quote!(#[deny(dead_code, reason = #reason)]))
}
