//! The traits whose errors name a file, by the runtime's macro for them.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Handler, Shape};

/// The traits that the handlers of a file need, each a kind and the text of its error.
pub(crate) fn of_handlers(path: &str, handlers: &[Handler]) -> Vec<TokenStream> {
    let most = |handler: &Handler| match &handler.shape {
        Shape::Function { arguments, .. } => Some(arguments.len()),
        Shape::Reexport => None,
    };
    let most = handlers.iter().filter_map(most).max();
    let returns = |wanted| {
        let is = |handler: &Handler| matches!(handler.shape, Shape::Function { is_async, .. } if is_async == wanted);
        handlers.iter().any(is)
    };
    let has_reexport = handlers.iter().any(|handler| handler.shape == Shape::Reexport);
    let needed = [
        (most > Some(1), quote!(argument), "cannot be taken from the parts of a request"),
        (most > Some(0), quote!(last_argument), "cannot be taken from a request"),
        (returns(true), quote!(response), "is not a response"),
        (returns(false), quote!(reply), "is not a response"),
        (has_reexport, quote!(reexport), "is not a handler"),
    ];
    needed
        .into_iter()
        .filter(|(is_needed, ..)| *is_needed)
        .map(|(_, kind, fault)| bound(path, &kind, fault))
        .collect()
}

/// The trait that the function `middleware` needs.
pub(crate) fn of_middleware(path: &str) -> TokenStream {
    let message = message(path, "is not a middleware");
    quote!(middleware! { #message })
}

/// The trait that what `layer` gives needs.
pub(crate) fn of_layer(path: &str) -> TokenStream {
    let message = message(path, "is not a layer for routes");
    quote!(layer! { #message })
}

/// Returns a trait of this kind, whose error names the position of a type and says what is wrong with it.
fn bound(path: &str, kind: &TokenStream, problem: &str) -> TokenStream {
    let message = message(path, problem);
    quote!(#kind #message)
}

fn message(path: &str, problem: &str) -> String {
    // Other braces than these stand for parameters of the trait.
    let path = path.replace('{', "{{").replace('}', "}}");
    format!("{path}:{{LINE}}:{{COLUMN}}: `{{Self}}` {problem}")
}
