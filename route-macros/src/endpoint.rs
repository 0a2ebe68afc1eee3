//! What stands in the module of a folder for each of its files: its part of the table of routes.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use route_tree::{
    Attribute, Export, FileKind, Folder, Handler, NotFound, Position, Route, RouteFile, Shape, pattern,
};
use syn::Ident;

use crate::bounds;
use crate::modules::module;
use crate::runtime::{segment, v1, with_base};

/// Declares the static `ENDPOINT` of a route, in the module of its folder.
pub(crate) fn emit(attribute: &Attribute, route: &Route<'_>) -> TokenStream {
    let v1 = v1(attribute);
    let state = state(&route.folders);
    let segments: Vec<_> = with_base(attribute, route.segments()).collect();
    let (pattern, file) = (pattern(segments.iter().copied()), &route.file.path);
    let segments = segments.into_iter().map(segment);
    let kind = if route.file.kind == FileKind::Page { quote!(Page) } else { quote!(Route) };
    let bounds = bounds::of_handlers(file, &route.file.handlers);
    let handlers = route.file.handlers.iter().filter_map(|handler| {
        let conditions = conditions(&handler.conditions);
        let method = Ident::new(handler.export.method()?.as_str(), Span::call_site());
        let calling = calling(route.file.kind, handler);
        Some(quote!(#conditions #method: #calling))
    });
    let layers = layers(&route.folders).map(|(file, layer)| {
        let (path, conditions) = (&file.path, common_conditions(&file.handlers));
        quote!(#conditions #path #layer)
    });
    quote! {
        #v1::endpoint! {
            #state, #pattern, #file, #kind,
            segments: [#(#segments),*],
            bounds: [#(#bounds),*],
            handlers: [#(#handlers),*],
            layers: [#(#layers),*]
        }
    }
}

/// Declares the static `NOT_FOUND` of a folder, in its module.
pub(crate) fn emit_not_found(attribute: &Attribute, not_found: &NotFound<'_>) -> TokenStream {
    let v1 = v1(attribute);
    let state = state(&not_found.folders);
    let segments = with_base(attribute, not_found.segments()).map(segment);
    let own = not_found.folders.last().and_then(|folder| folder.not_found.as_ref());
    let bounds = own.map(|file| bounds::of_handlers(&file.path, &file.handlers)).unwrap_or_default();
    let layers = layers(&not_found.folders).map(|(file, layer)| {
        let conditions = common_conditions(&file.handlers);
        quote!(#conditions #layer)
    });
    let inherited = inherited_call(not_found);
    let call = match own.and_then(|file| file.handlers.first()) {
        None => inherited,
        Some(handler) => {
            let calling = calling(FileKind::NotFound, handler);
            let call = quote!(::core::option::Option::Some(#v1::calling!(#calling)));
            match all_conditions(&handler.conditions) {
                None => call,
                Some(conditions) => quote!({
                    #[cfg(#conditions)]
                    let call = #call;
                    #[cfg(not(#conditions))]
                    let call = #inherited;
                    call
                }),
            }
        }
    };
    quote! {
        #v1::not_found! {
            #state,
            segments: [#(#segments),*],
            bounds: [#(#bounds),*],
            call: #call,
            layers: [#(#layers),*]
        }
    }
}

/// Returns the function of the nearest `not_found.rs` around a folder.
fn inherited_call(not_found: &NotFound<'_>) -> TokenStream {
    let depth = not_found.folders.len();
    let outer = not_found.folders[..depth - 1].iter().rposition(|folder| folder.not_found.is_some());
    match outer {
        None => quote!(::core::option::Option::None),
        Some(index) => {
            let outer = vec![quote!(super::); depth - 1 - index];
            quote!(#(#outer)*NOT_FOUND.call)
        }
    }
}

/// Declares the static `MIDDLEWARE` of a `middleware.rs`, in the module of its folder.
pub(crate) fn emit_middleware(attribute: &Attribute, route: &Route<'_>, handler: &Handler) -> TokenStream {
    let v1 = v1(attribute);
    let state = state(&route.folders);
    let path = &route.file.path;
    let Position { line, column } = handler.position;
    let place = quote!(#v1::Origin::<File>::HERE, #v1::At::<#line, #column>);
    let (bound, make) = if handler.export == Export::Layer {
        let count = match &handler.shape {
            Shape::Function { arguments, .. } => arguments.len(),
            Shape::Reexport => 0,
        };
        let arguments = vec![quote!(#v1::layer_argument(state)); count];
        let state = if count == 0 { quote!(_) } else { quote!(state) };
        let make = quote!(|#state| #v1::make_layer(#place, middleware::layer(#(#arguments),*)));
        (bounds::of_layer(path), make)
    } else {
        let make = quote!(|state| #v1::make_middleware(state, #place, middleware::middleware));
        (bounds::of_middleware(path), make)
    };
    quote! {
        // Conditions may remove every route that it is for.
        #[doc(hidden)]
        #[allow(dead_code)]
        pub(crate) static MIDDLEWARE: #v1::MiddlewareFile<#state> = {
            enum File {}
            #v1::bounds::#bound
            #v1::MiddlewareFile { make: #make }
        };
    }
}

/// Returns the state's type, as the module of the innermost folder names it.
fn state(folders: &[&Folder]) -> TokenStream {
    let outer = vec![quote!(super::); folders.len() - 1];
    quote!(#(#outer)*__State)
}

/// Returns the middleware of these folders, outermost first: each file, and its static.
fn layers<'a>(folders: &'a [&Folder]) -> impl Iterator<Item = (&'a RouteFile, TokenStream)> {
    let depth = folders.len() - 1;
    folders.iter().enumerate().filter_map(move |(index, folder)| {
        let file = folder.middleware.as_ref()?;
        let outer = vec![quote!(super::); depth - index];
        Some((file, quote!(#(#outer)*MIDDLEWARE)))
    })
}

/// How a handler is called: by which function of the runtime, and where its types stand.
fn calling(kind: FileKind, handler: &Handler) -> TokenStream {
    let (file, name) = (module(kind), Ident::new(handler.export.name(), Span::call_site()));
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
    let conditions = conditions.iter().map(|condition| parse_condition(condition));
    quote!(#(#[cfg(#conditions)])*)
}

/// Parses a condition. The text comes from tokens, and a text that is not is an error and never left out.
fn parse_condition(condition: &str) -> TokenStream {
    condition.parse().unwrap_or_else(|error| syn::Error::from(error).to_compile_error())
}

/// Returns the conditions of a handler as one, if it has any.
fn all_conditions(conditions: &[String]) -> Option<TokenStream> {
    let conditions: Vec<_> = conditions.iter().map(|condition| parse_condition(condition)).collect();
    (!conditions.is_empty()).then(|| quote!(all(#(#conditions),*)))
}

/// Returns the attribute under which any of the handlers exists, unless one of them always does.
pub(crate) fn common_conditions<'a>(handlers: impl IntoIterator<Item = &'a Handler>) -> TokenStream {
    let each: Option<Vec<_>> =
        handlers.into_iter().map(|handler| all_conditions(&handler.conditions)).collect();
    match each {
        Some(each) if !each.is_empty() => quote!(#[cfg(any(#(#each),*))]),
        _ => TokenStream::new(),
    }
}
