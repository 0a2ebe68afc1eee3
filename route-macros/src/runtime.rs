//! The paths and the data of the runtime that generated code names.

use proc_macro2::TokenStream;
use quote::quote;
use route_tree::{Attribute, Segment, TrailingSlash};

/// Returns the path of the runtime.
pub(crate) fn runtime(attribute: &Attribute) -> TokenStream {
    attribute.runtime.as_ref().map_or_else(|| quote!(::route_runtime), |path| quote!(#path))
}

/// Returns the path of the items that are for generated code alone.
pub(crate) fn v1(attribute: &Attribute) -> TokenStream {
    let runtime = runtime(attribute);
    quote!(#runtime::__private::v1)
}

/// Puts the segments of the base path before those of a folder.
pub(crate) fn with_base<'a>(
    attribute: &'a Attribute,
    segments: impl Iterator<Item = Segment<&'a str>>,
) -> impl Iterator<Item = Segment<&'a str>> {
    attribute.base.iter().map(Segment::as_deref).chain(segments)
}

/// Returns the variant of a setting.
pub(crate) fn trailing_slash(attribute: &Attribute) -> TokenStream {
    match attribute.trailing_slash {
        TrailingSlash::Never => quote!(Never),
        TrailingSlash::Always => quote!(Always),
        TrailingSlash::Ignore => quote!(Ignore),
        TrailingSlash::Strict => quote!(Strict),
    }
}

/// Returns the variant of a segment and its text.
pub(crate) fn segment(segment: Segment<&str>) -> TokenStream {
    match segment {
        Segment::Literal(text) => quote!(Literal #text),
        Segment::Dynamic(name) => quote!(Dynamic #name),
        Segment::CatchAll(name) => quote!(CatchAll #name),
        Segment::OptionalCatchAll(name) => quote!(OptionalCatchAll #name),
    }
}

/// Returns the parameter and the argument of `router` for the state.
pub(crate) fn state_parameter(args: &Attribute) -> (TokenStream, TokenStream) {
    match args.state {
        Some(_) => (quote!(state: __State), quote!(state)),
        None => (TokenStream::new(), quote!(())),
    }
}
