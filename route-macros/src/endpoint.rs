//! The endpoint of a route file: its row in the table of routes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use route_tree::{Handler, Position, Route, Segment, Shape, encode_literal};
use syn::Ident;

use crate::args::Args;
use crate::modules::module;

/// The static `ENDPOINT` of a route, in the module of its folder, which is `depth` modules inside the outermost.
pub(crate) fn emit(args: &Args, route: &Route<'_>, depth: usize) -> TokenStream {
    let runtime = args.runtime();
    let v1 = quote!(#runtime::__private::v1);
    let outer = vec![quote!(super::); depth];
    let (pattern, file) = (pattern(args, route), &route.file.path);
    let base = args.base.iter().cloned().map(Segment::Literal).collect::<Vec<_>>();
    let segments = base.iter().chain(route.segments()).map(|segment| emit_segment(&v1, segment));
    let conditions: Vec<_> =
        route.file.handlers.iter().map(|handler| self::conditions(&handler.conditions)).collect();
    let methods = route.file.handlers.iter().map(|handler| handler.method.as_str());
    let filters =
        route.file.handlers.iter().map(|handler| Ident::new(handler.method.as_str(), Span::call_site()));
    let calls = route.file.handlers.iter().map(|handler| call(&v1, route, handler));
    let bounds = bounds(&v1, file, &route.file.handlers);
    quote! {
        #[doc(hidden)]
        pub(crate) static ENDPOINT: #v1::Endpoint<#(#outer)*__State> = {
            #bounds
            #v1::Endpoint {
                info: #runtime::RouteInfo::new(#pattern, &[#(#conditions #methods),*], #file),
                segments: &[#(#segments),*],
                handlers: &[#(#conditions (#v1::axum::routing::MethodFilter::#filters, #calls)),*],
            }
        };
    }
}

/// The pattern with the base path before it.
fn pattern(args: &Args, route: &Route<'_>) -> String {
    let base: String = args.base.iter().map(|segment| format!("/{}", encode_literal(segment))).collect();
    match route.pattern() {
        root if root == "/" && !base.is_empty() => base,
        pattern => base + &pattern,
    }
}

fn emit_segment(v1: &TokenStream, segment: &Segment) -> TokenStream {
    match segment {
        Segment::Literal(text) => {
            let text = encode_literal(text);
            quote!(#v1::Segment::Literal(#text))
        }
        Segment::Dynamic(parameter) => {
            let name = &parameter.field;
            quote!(#v1::Segment::Dynamic(#name))
        }
        Segment::CatchAll(parameter) => {
            let name = &parameter.field;
            quote!(#v1::Segment::CatchAll(#name))
        }
        Segment::OptionalCatchAll(parameter) => {
            let name = &parameter.field;
            quote!(#v1::Segment::OptionalCatchAll(#name))
        }
        Segment::Group => TokenStream::new(),
    }
}

/// A closure that calls a handler, in the form that all handlers have in the table.
fn call(v1: &TokenStream, route: &Route<'_>, handler: &Handler) -> TokenStream {
    let file = module(route.file.kind);
    let name = Ident::new(handler.name, Span::call_site());
    let at = |position: &Position| {
        let Position { line, column } = position;
        quote!(#v1::At::<#line, #column>)
    };
    match &handler.shape {
        Shape::Reexport => {
            let at = at(&handler.position);
            quote!(|state, request| #v1::call_reexported(state, request, #v1::Origin::<File, _>::HERE, #at, #file::#name))
        }
        Shape::Function { is_async, arguments, output } => {
            let call = Ident::new(&format!("call{}", arguments.len()), Span::call_site());
            let kind = if *is_async { quote!(#v1::Awaited) } else { quote!(#v1::Immediate) };
            let places = arguments.iter().chain([output]).map(at);
            quote! {
                |state, request| #v1::#call(
                    state, request, #v1::Origin::<File, #kind>::HERE, (#(#places,)*), #file::#name,
                )
            }
        }
    }
}

/// The traits whose errors name this file. Only what its handlers need is declared.
fn bounds(v1: &TokenStream, path: &str, handlers: &[Handler]) -> TokenStream {
    // Braces in a message stand for a parameter of the trait.
    let path = path.replace('{', "{{").replace('}', "}}");
    let place = format!("{path}:{{LINE}}:{{COLUMN}}");
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

const STATE_NOTE: &str = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there";

fn argument(v1: &TokenStream, place: &str) -> TokenStream {
    let message = format!("{place}: `{{Self}}` cannot be taken from the parts of a request");
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "an argument of this type is no extractor",
            note = "it is an argument of the handler `{F}`",
            note = "only the last argument of a handler may read the body (`Json`, `Form`, `Bytes`, `String`, …)",
            note = #STATE_NOTE,
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
            note = #STATE_NOTE,
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

/// The attributes under which a handler exists.
pub(crate) fn conditions(conditions: &[String]) -> TokenStream {
    let conditions = conditions.iter().filter_map(|condition| condition.parse::<TokenStream>().ok());
    quote!(#(#[cfg(#conditions)])*)
}

/// The attribute under which any of the handlers exists, where none of them is always there.
pub(crate) fn common_conditions(handlers: &[Handler]) -> TokenStream {
    if handlers.iter().any(|handler| handler.conditions.is_empty()) {
        return TokenStream::new();
    }
    let each = handlers.iter().map(|handler| {
        let all = handler.conditions.iter().filter_map(|condition| condition.parse::<TokenStream>().ok());
        quote!(all(#(#all),*))
    });
    quote!(#[cfg(any(#(#each),*))])
}
