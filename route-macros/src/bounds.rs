//! The traits whose errors name a file, by the runtime's macro for them.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Handler, Shape};

/// The traits whose errors name this file. Only what its handlers need is declared.
pub(crate) fn bounds(v1: &TokenStream, path: &str, handlers: &[Handler]) -> TokenStream {
    let most = |handler: &Handler| match &handler.shape {
        Shape::Function { arguments, .. } => Some(arguments.len()),
        Shape::Reexport => None,
    };
    let arguments = handlers.iter().filter_map(most).max();
    let bound = |kind, fault| bound(v1, path, kind, fault);
    let argument = arguments
        .filter(|most| *most > 1)
        .map(|_| bound(quote!(argument), "cannot be taken from the parts of a request"));
    let last = arguments
        .filter(|most| *most > 0)
        .map(|_| bound(quote!(last_argument), "cannot be taken from a request"));
    let reply = arguments.map(|_| bound(quote!(reply), "is not a response"));
    let reexport = handlers
        .iter()
        .any(|handler| handler.shape == Shape::Reexport)
        .then(|| bound(quote!(reexport), "is not a handler"));
    quote!(enum File {} #argument #last #reply #reexport)
}

/// What a `middleware.rs` needs for its function `middleware`.
pub(crate) fn middleware(v1: &TokenStream, path: &str) -> TokenStream {
    bound(v1, path, quote!(middleware), "is not a middleware")
}

/// What a `middleware.rs` needs for its function `layer`.
pub(crate) fn layer(v1: &TokenStream, path: &str) -> TokenStream {
    bound(v1, path, quote!(layer), "is not a layer for routes")
}

/// A trait of this kind. Its error says of a type where it stands and what is wrong with it.
fn bound(v1: &TokenStream, path: &str, kind: TokenStream, fault: &str) -> TokenStream {
    // Other braces than these stand for parameters of the trait.
    let path = path.replace('{', "{{").replace('}', "}}");
    let message = format!("{path}:{{LINE}}:{{COLUMN}}: `{{Self}}` {fault}");
    quote!(#v1::bounds! { #kind #message })
}
