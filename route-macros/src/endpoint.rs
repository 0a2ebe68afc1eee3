//! What stands in the module of a folder for each of its files: its part of the table of routes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use route_tree::{FileKind, Handler, Position, Route, Segment, Shape, encode_literal, pattern};
use syn::Ident;

use crate::args::Args;
use crate::bounds::{self, bounds};
use crate::modules::module;

/// The static `ENDPOINT` of a route, in the module of its folder.
pub(crate) fn emit(args: &Args, route: &Route<'_>) -> TokenStream {
    let (runtime, v1) = (args.runtime(), args.v1());
    let state = state(route);
    let (pattern, file) = (pattern(args.segments(route)), &route.file.path);
    let segments = segments(args, &v1, route);
    let handlers = &route.file.handlers;
    let conditions: Vec<_> = handlers.iter().map(|handler| self::conditions(&handler.conditions)).collect();
    let methods = handlers.iter().map(|handler| handler.method().as_str());
    let filters = handlers.iter().map(|handler| Ident::new(handler.method().as_str(), Span::call_site()));
    let calls = handlers.iter().map(|handler| call(&v1, route, handler));
    let is_page = route.file.kind == FileKind::Page;
    let (around, layers): (Vec<_>, Vec<_>) = layers(route).unzip();
    let bounds = bounds(&v1, file, handlers);
    quote! {
        #[doc(hidden)]
        pub(crate) static ENDPOINT: #v1::Endpoint<#state> = {
            #bounds
            #v1::Endpoint {
                info: #runtime::RouteInfo::new(
                    #pattern, &[#(#conditions #methods),*], #file, #is_page, &[#(#around),*],
                ),
                segments: &[#(#segments),*],
                handlers: &[#(#conditions (#v1::axum::routing::MethodFilter::#filters, #calls)),*],
                layers: &[#(#layers),*],
            }
        };
    }
}

/// The static `NOT_FOUND` of a `not_found.rs`, in the module of its folder.
pub(crate) fn emit_not_found(args: &Args, route: &Route<'_>, handler: &Handler) -> TokenStream {
    let v1 = args.v1();
    let state = state(route);
    let segments = segments(args, &v1, route);
    let call = call(&v1, route, handler);
    let (around, layers): (Vec<_>, Vec<_>) = layers(route).unzip();
    let bounds = bounds(&v1, &route.file.path, &route.file.handlers);
    quote! {
        #[doc(hidden)]
        pub(crate) static NOT_FOUND: #v1::NotFound<#state> = {
            #bounds
            #v1::NotFound {
                segments: &[#(#segments),*],
                call: #call,
                layers: &[#(#layers),*],
                middleware: &[#(#around),*],
            }
        };
    }
}

/// The static `MIDDLEWARE` of a `middleware.rs`, in the module of its folder.
pub(crate) fn emit_middleware(args: &Args, route: &Route<'_>, handler: &Handler) -> TokenStream {
    let v1 = args.v1();
    let state = state(route);
    let path = &route.file.path;
    let Position { line, column } = handler.position;
    let place = quote!(#v1::Origin::<File, _>::HERE, #v1::At::<#line, #column>);
    let (bounds, wrap) = if handler.name == "layer" {
        let wrap = quote!(|router, _| #v1::wrap_layer(router, #place, middleware::layer()));
        (bounds::layer(&v1, path), wrap)
    } else {
        let wrap =
            quote!(|router, state| #v1::wrap_middleware(router, state, #place, middleware::middleware));
        (bounds::middleware(&v1, path), wrap)
    };
    quote! {
        // Conditions may remove every route that it is for.
        #[doc(hidden)]
        #[allow(dead_code)]
        pub(crate) static MIDDLEWARE: #v1::Wrap<#state> = {
            enum File {}
            #bounds
            #wrap
        };
    }
}

/// The state's type, as the module of the innermost folder names it.
fn state(route: &Route<'_>) -> TokenStream {
    let outer = vec![quote!(super::); route.folders.len() - 1];
    quote!(#(#outer)*__State)
}

/// The segments of the URL.
fn segments(args: &Args, v1: &TokenStream, route: &Route<'_>) -> Vec<TokenStream> {
    args.segments(route).map(|segment| emit_segment(v1, segment)).collect()
}

/// What runs around a route, outermost first: for each file its path and its static, under its conditions.
fn layers(route: &Route<'_>) -> impl Iterator<Item = (TokenStream, TokenStream)> {
    let depth = route.folders.len() - 1;
    route.folders.iter().enumerate().filter_map(move |(index, folder)| {
        let file = folder.middleware.as_ref()?;
        let (path, conditions) = (&file.path, common_conditions(&file.handlers));
        let outer = vec![quote!(super::); depth - index];
        Some((quote!(#conditions #path), quote!(#conditions #(#outer)*MIDDLEWARE)))
    })
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

/// The attributes under which a handler exists.
pub(crate) fn conditions(conditions: &[String]) -> TokenStream {
    let conditions = conditions.iter().filter_map(|condition| condition.parse::<TokenStream>().ok());
    quote!(#(#[cfg(#conditions)])*)
}

/// The attribute under which any of the handlers exists, where none of them is always there.
pub(crate) fn common_conditions(handlers: &[Handler]) -> TokenStream {
    if handlers.is_empty() || handlers.iter().any(|handler| handler.conditions.is_empty()) {
        return TokenStream::new();
    }
    let each = handlers.iter().map(|handler| {
        let all = handler.conditions.iter().filter_map(|condition| condition.parse::<TokenStream>().ok());
        quote!(all(#(#all),*))
    });
    quote!(#[cfg(any(#(#each),*))])
}
