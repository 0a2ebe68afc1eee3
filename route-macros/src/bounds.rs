//! The traits whose errors name a file.
//!
//! rustc takes the text of such an error from a literal on a trait, so each file has traits of its own, and its type
//! `File` is what the runtime's functions ask for.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Handler, Shape};

/// The traits whose errors name this file. Only what its handlers need is declared.
pub(crate) fn bounds(v1: &TokenStream, path: &str, handlers: &[Handler]) -> TokenStream {
    let place = place(path);
    let most = |handler: &Handler| match &handler.shape {
        Shape::Function { arguments, .. } => Some(arguments.len()),
        Shape::Reexport => None,
    };
    let arguments = handlers.iter().filter_map(most).max();
    let argument = arguments.filter(|most| *most > 1).map(|_| argument(v1, &place));
    let last = arguments.filter(|most| *most > 0).map(|_| last_argument(v1, &place));
    let reply = arguments.map(|_| reply(v1, &place));
    let reexport =
        handlers.iter().any(|handler| handler.shape == Shape::Reexport).then(|| reexport(v1, &place));
    quote!(enum File {} #argument #last #reply #reexport)
}

const BODY_NOTE: &str = "only the last argument of a handler may read the body (`Json`, `Form`, `Bytes`, `String`, …), and what `Json`, `Form` and `Query` hold must implement `serde::Deserialize`";

const PARAMS_NOTE: &str = "a parameter of the path is taken with `Params`, as in `Params { id }: Params<u64>` (`use super::Params;`)";

const STATE_NOTE: &str = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there";

fn argument(v1: &TokenStream, place: &str) -> TokenStream {
    let message = format!("{place}: `{{Self}}` cannot be taken from the parts of a request");
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "an argument of this type is no extractor",
            note = "it is an argument of the handler `{F}`",
            note = #BODY_NOTE,
            note = #STATE_NOTE,
            note = #PARAMS_NOTE,
        )]
        trait Argument<S, F, const LINE: usize, const COLUMN: usize>: #v1::axum::extract::FromRequestParts<S> {}
        #[diagnostic::do_not_recommend]
        impl<T: #v1::axum::extract::FromRequestParts<S>, S, F, const LINE: usize, const COLUMN: usize>
            Argument<S, F, LINE, COLUMN> for T {}
        impl<T, S, F, const LINE: usize, const COLUMN: usize> #v1::ArgumentAt<F, T, S, LINE, COLUMN> for File
        where
            T: Argument<S, F, LINE, COLUMN>,
            S: ::core::marker::Send + ::core::marker::Sync,
        {}
    }
}

fn last_argument(v1: &TokenStream, place: &str) -> TokenStream {
    let message = format!("{place}: `{{Self}}` cannot be taken from a request");
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "an argument of this type is no extractor",
            note = "it is the last argument of the handler `{F}`",
            note = "what `Json`, `Form` and `Query` hold must implement `serde::Deserialize`",
            note = #STATE_NOTE,
            note = #PARAMS_NOTE,
        )]
        trait LastArgument<S, F, Via, const LINE: usize, const COLUMN: usize>: #v1::axum::extract::FromRequest<S, Via> {}
        #[diagnostic::do_not_recommend]
        impl<T: #v1::axum::extract::FromRequest<S, Via>, S, F, Via, const LINE: usize, const COLUMN: usize>
            LastArgument<S, F, Via, LINE, COLUMN> for T {}
        impl<T, S, F, Via, const LINE: usize, const COLUMN: usize>
            #v1::LastArgumentAt<F, T, S, Via, LINE, COLUMN> for File
        where
            T: LastArgument<S, F, Via, LINE, COLUMN>,
            S: ::core::marker::Send + ::core::marker::Sync,
        {}
    }
}

fn reply(v1: &TokenStream, place: &str) -> TokenStream {
    let message = format!("{place}: `{{Self}}` is not a response");
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "`IntoResponse` is not implemented for this type",
            note = "the handler `{F}` returns it",
            note = "what `Json` holds must implement `serde::Serialize`, and both sides of a `Result` must be responses",
        )]
        trait Reply<F, Kind, const LINE: usize, const COLUMN: usize>: #v1::IntoReply<Kind> {}
        #[diagnostic::do_not_recommend]
        impl<T: #v1::IntoReply<Kind>, F, Kind, const LINE: usize, const COLUMN: usize> Reply<F, Kind, LINE, COLUMN> for T {}
        impl<T, F, Kind, const LINE: usize, const COLUMN: usize> #v1::ReplyAt<F, T, Kind, LINE, COLUMN> for File
        where
            T: Reply<F, Kind, LINE, COLUMN>,
        {}
    }
}

fn reexport(v1: &TokenStream, place: &str) -> TokenStream {
    let message = format!("{place}: `{{Self}}` is not a handler");
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "this re-exported function cannot answer a request",
            note = "every argument must be an extractor, only the last one may read the body, and what is returned must implement `IntoResponse`",
            note = #STATE_NOTE,
        )]
        trait Reexported<S, Shape, const LINE: usize, const COLUMN: usize>: #v1::Callable<S, Shape> {}
        #[diagnostic::do_not_recommend]
        impl<F: #v1::Callable<S, Shape>, S, Shape, const LINE: usize, const COLUMN: usize> Reexported<S, Shape, LINE, COLUMN> for F {}
        impl<F, S, Shape, const LINE: usize, const COLUMN: usize> #v1::ReexportedAt<F, S, Shape, LINE, COLUMN> for File
        where
            F: Reexported<S, Shape, LINE, COLUMN>,
        {}
    }
}

/// What a `middleware.rs` needs for its function `middleware`.
pub(crate) fn middleware(v1: &TokenStream, path: &str) -> TokenStream {
    let message = format!("{}: `{{Self}}` is not a middleware", place(path));
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "this function cannot run around a route",
            note = "expected `async fn middleware(extractors…, request: Request, next: Next) -> impl IntoResponse`, as `axum::middleware::from_fn` takes it",
            note = #STATE_NOTE,
        )]
        trait Middleware<S, Arguments, const LINE: usize, const COLUMN: usize>: #v1::Middleware<S, Arguments> {}
        #[diagnostic::do_not_recommend]
        impl<F: #v1::Middleware<S, Arguments>, S, Arguments, const LINE: usize, const COLUMN: usize>
            Middleware<S, Arguments, LINE, COLUMN> for F {}
        impl<F, S, Arguments, const LINE: usize, const COLUMN: usize> #v1::AroundAt<F, S, Arguments, LINE, COLUMN> for File
        where F: Middleware<S, Arguments, LINE, COLUMN> {}
    }
}

/// What a `middleware.rs` needs for its function `layer`.
pub(crate) fn layer(v1: &TokenStream, path: &str) -> TokenStream {
    let message = format!("{}: `{{Self}}` is not a layer for routes", place(path));
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "this cannot run around a route",
            note = "expected a `tower::Layer` that `axum::Router::layer` takes: it is `Clone`, and so is its service, which takes a `Request` and cannot fail",
        )]
        trait Layer<const LINE: usize, const COLUMN: usize>: #v1::RouteLayer {}
        #[diagnostic::do_not_recommend]
        impl<L: #v1::RouteLayer, const LINE: usize, const COLUMN: usize> Layer<LINE, COLUMN> for L {}
        impl<L: Layer<LINE, COLUMN>, const LINE: usize, const COLUMN: usize> #v1::LayeredAt<L, LINE, COLUMN> for File {}
    }
}

/// The begin of every message. Braces in it stand for parameters of the trait.
fn place(path: &str) -> String {
    format!("{}:{{LINE}}:{{COLUMN}}", path.replace('{', "{{").replace('}', "}}"))
}
