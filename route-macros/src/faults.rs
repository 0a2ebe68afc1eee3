//! How rustc is made to report faults.
//!
//! A proc macro on stable Rust can report only at its own call. But rustc itself points at a function that nothing
//! uses, so a function that must not stand in a route file is reported there by a lint, with the reason given here.
//! Lints speak only when all else is well: a `compile_error!` anywhere would silence them.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Channel, Diagnostic, FunctionReport, Handler, RouteFile};

/// What makes the build fail: items, and statements of the function `router`. `handlers` names the good ones, since
/// a lint is to point at the others.
pub(crate) fn errors(diagnostics: &[Diagnostic], handlers: &[TokenStream]) -> (TokenStream, TokenStream) {
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

/// Whether rustc is to point at this handler, which nothing may name then.
pub(crate) fn is_reported(diagnostics: &[Diagnostic], file: &RouteFile, handler: &Handler) -> bool {
    diagnostics.iter().any(|diagnostic| match &diagnostic.channel {
        Channel::Function(report) => report.file == file.path && report.position == handler.position,
        Channel::Attribute | Channel::PrivateType(_) | Channel::Rustc => false,
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

/// The attributes of a route file's module that make rustc point at the reports in it.
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
