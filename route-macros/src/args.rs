//! What stands in the parentheses of the attribute.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use route_tree::{Attribute, Route, Segment};
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, Path, Result, Type};

pub(crate) struct Args {
    /// The folder, without a slash at its end.
    pub(crate) folder: String,
    /// Where the folder is named: what is generated from it is found there by an editor.
    pub(crate) span: Span,
    pub(crate) state: Option<Type>,
    /// The segments of the base path, all of them literals.
    pub(crate) base: Vec<Segment>,
    /// The variant of the runtime's `TrailingSlash`.
    pub(crate) trailing_slash: Ident,
    runtime: Option<Path>,
    /// What is wrong with the arguments after the folder.
    pub(crate) error: Option<Error>,
}

impl Args {
    /// The path of the runtime.
    pub(crate) fn runtime(&self) -> TokenStream {
        self.runtime.as_ref().map_or_else(|| quote!(::route_runtime), |path| quote!(#path))
    }

    /// The path of what generated code calls.
    pub(crate) fn v1(&self) -> TokenStream {
        let runtime = self.runtime();
        quote!(#runtime::__private::v1)
    }

    /// The segments of a route's URL, the base path's first.
    pub(crate) fn segments<'a>(&'a self, route: &'a Route<'_>) -> impl Iterator<Item = &'a Segment> {
        self.base.iter().chain(route.segments())
    }
}

impl Parse for Args {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let Attribute { folder, literal, state, base, trailing_slash, runtime, error } = input.parse()?;
        // The runtime's `TrailingSlash` has the same variants as the tree's.
        let trailing_slash = Ident::new(&format!("{trailing_slash:?}"), Span::call_site());
        Ok(Self { folder, span: literal.span(), state, base, trailing_slash, runtime, error })
    }
}
