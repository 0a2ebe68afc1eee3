//! What stands in the module of a folder for each of its files: its part of the table of routes.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use route_tree::{FileKind, Handler, Parameter, Position, Route, Segment, Shape, encode_literal, pattern};
use syn::Ident;

use crate::args::Args;
use crate::bounds;
use crate::modules::module;

/// The static `ENDPOINT` of a route, in the module of its folder.
pub(crate) fn emit(args: &Args, route: &Route<'_>) -> TokenStream {
    let v1 = args.v1();
    let state = state(route);
    let (pattern, file) = (pattern(args.segments(route)), &route.file.path);
    let segments = args.segments(route).filter_map(segment);
    let is_page = route.file.kind == FileKind::Page;
    let bounds = bounds::of_handlers(file, &route.file.handlers);
    let handlers = route.file.handlers.iter().map(|handler| {
        let conditions = conditions(&handler.conditions);
        let method = Ident::new(handler.method().as_str(), Span::call_site());
        let calling = calling(route, handler);
        quote!(#conditions #method: #calling)
    });
    let layers = layers(route);
    quote! {
        #v1::endpoint! {
            #state, #pattern, #file, #is_page,
            segments: [#(#segments),*],
            bounds: [#(#bounds),*],
            handlers: [#(#handlers),*],
            layers: [#(#layers),*]
        }
    }
}

/// The static `NOT_FOUND` of a `not_found.rs`, in the module of its folder.
pub(crate) fn emit_not_found(args: &Args, route: &Route<'_>, handler: &Handler) -> TokenStream {
    let v1 = args.v1();
    let state = state(route);
    let segments = args.segments(route).filter_map(segment);
    let bounds = bounds::of_handlers(&route.file.path, &route.file.handlers);
    let calling = calling(route, handler);
    let layers = layers(route);
    quote! {
        #v1::not_found! {
            #state,
            segments: [#(#segments),*],
            bounds: [#(#bounds),*],
            handler: #calling,
            layers: [#(#layers),*]
        }
    }
}

/// The static `MIDDLEWARE` of a `middleware.rs`, in the module of its folder.
pub(crate) fn emit_middleware(args: &Args, route: &Route<'_>, handler: &Handler) -> TokenStream {
    let v1 = args.v1();
    let state = state(route);
    let path = &route.file.path;
    let Position { line, column } = handler.position;
    let place = quote!(#v1::Origin::<File>::HERE, #v1::At::<#line, #column>);
    let (bound, wrap) = if handler.name == "layer" {
        let wrap = quote!(|router, _| #v1::wrap_layer(router, #place, middleware::layer()));
        (bounds::of_layer(path), wrap)
    } else {
        let wrap =
            quote!(|router, state| #v1::wrap_middleware(router, state, #place, middleware::middleware));
        (bounds::of_middleware(path), wrap)
    };
    quote! {
        // Conditions may remove every route that it is for.
        #[doc(hidden)]
        #[allow(dead_code)]
        pub(crate) static MIDDLEWARE: #v1::Wrap<#state> = {
            enum File {}
            #v1::bounds! { #bound }
            #wrap
        };
    }
}

/// The state's type, as the module of the innermost folder names it.
fn state(route: &Route<'_>) -> TokenStream {
    let outer = vec![quote!(super::); route.folders.len() - 1];
    quote!(#(#outer)*__State)
}

/// What runs around a route, outermost first: for each file its path and its static, under its conditions.
fn layers(route: &Route<'_>) -> impl Iterator<Item = TokenStream> {
    let depth = route.folders.len() - 1;
    route.folders.iter().enumerate().filter_map(move |(index, folder)| {
        let file = folder.middleware.as_ref()?;
        let (path, conditions) = (&file.path, common_conditions(&file.handlers));
        let outer = vec![quote!(super::); depth - index];
        Some(quote!(#conditions #path #(#outer)*MIDDLEWARE))
    })
}

/// A segment of the URL: its kind, and its text or its name.
fn segment(segment: &Segment) -> Option<TokenStream> {
    match segment {
        Segment::Literal(text) => {
            let text = encode_literal(text);
            Some(quote!(Literal #text))
        }
        Segment::Dynamic(Parameter { field, .. }) => Some(quote!(Dynamic #field)),
        Segment::CatchAll(Parameter { field, .. }) => Some(quote!(CatchAll #field)),
        Segment::OptionalCatchAll(Parameter { field, .. }) => Some(quote!(OptionalCatchAll #field)),
        Segment::Group => None,
    }
}

/// How a handler is called: by which function of the runtime, and where its types stand.
fn calling(route: &Route<'_>, handler: &Handler) -> TokenStream {
    let (file, name) = (module(route.file.kind), Ident::new(handler.name, Span::call_site()));
    let at = |Position { line, column }: &Position| {
        let (line, column) = (Literal::usize_unsuffixed(*line), Literal::usize_unsuffixed(*column));
        quote!(#line #column)
    };
    match &handler.shape {
        Shape::Reexport => {
            let place = at(&handler.position);
            quote!(call_reexported (#place) #file::#name)
        }
        Shape::Function { is_async, arguments, output } => {
            let suffix = if *is_async { "" } else { "_fn" };
            let call = Ident::new(&format!("call{}{suffix}", arguments.len()), Span::call_site());
            let places = arguments.iter().chain([output]).map(at);
            quote!(#call (#(#places),*) #file::#name)
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
