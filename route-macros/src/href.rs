//! The module `href`: a function for every URL, which writes it.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use route_tree::{Attribute, Route, RouteTree, Segment, pattern};

use crate::endpoint::common_conditions;
use crate::names;
use crate::runtime::{trailing_slash, v1, with_base};

/// A place in the URL. Groups are not in it, so what they hold stands beside the rest.
#[derive(Default)]
struct Node<'t> {
    route: Option<Route<'t>>,
    literals: BTreeMap<&'t str, Node<'t>>,
    parameters: Vec<(Segment<&'t str>, &'t str, Node<'t>)>,
}

/// The module `href`.
pub(crate) fn emit(attribute: &Attribute, tree: &RouteTree) -> TokenStream {
    let mut root = Node::default();
    for route in tree.routes() {
        root.insert(route);
    }
    let index = root.route.as_ref().map(|route| function(attribute, "index", route));
    let items = root.emit(attribute, &["index".to_owned()]);
    quote! {
        /// The URL of every route.
        #[allow(dead_code, non_snake_case)]
        pub mod href { #index #items }
    }
}

impl<'t> Node<'t> {
    fn insert(&mut self, route: Route<'t>) {
        let mut node = self;
        for segment in route.segments() {
            node = match segment {
                Segment::Literal(text) => node.literals.entry(text).or_default(),
                Segment::Dynamic(name) | Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
                    node.parameter(segment, name)
                }
            };
        }
        node.route = Some(route);
    }

    fn parameter(&mut self, segment: Segment<&'t str>, name: &'t str) -> &mut Self {
        let index = self.parameters.iter().position(|(known, ..)| *known == segment).unwrap_or_else(|| {
            self.parameters.push((segment, name, Self::default()));
            self.parameters.len() - 1
        });
        &mut self.parameters[index].2
    }

    /// A function for each child that is a route, and a module for each that leads to some.
    fn emit(&self, attribute: &Attribute, taken: &[String]) -> TokenStream {
        let texts: Vec<&str> = self.literals.keys().copied().collect();
        let mut names = names::unique(&texts, taken.to_vec());
        for (_, parameter, _) in &self.parameters {
            let mut name = (*parameter).to_owned();
            let is_taken = |name: &String| names.contains(name) || taken.contains(name);
            if is_taken(&name) {
                name = format!("by_{name}");
            }
            while is_taken(&name) {
                name.push('_');
            }
            names.push(name);
        }
        let children = self.literals.values().chain(self.parameters.iter().map(|(.., node)| node));
        names.iter().zip(children).map(|(name, child)| child.emit_as(attribute, name)).collect()
    }

    fn emit_as(&self, attribute: &Attribute, name: &str) -> TokenStream {
        let function = self.route.as_ref().map(|route| function(attribute, name, route));
        let has_children = !self.literals.is_empty() || !self.parameters.is_empty();
        let module = has_children.then(|| {
            let (ident, items) = (names::ident(name, Span::call_site()), self.emit(attribute, &[]));
            let doc = format!("The URLs below `{name}`.");
            quote!(#[doc = #doc] pub mod #ident { #items })
        });
        quote!(#function #module)
    }
}

/// The function for a route, with an argument for each parameter.
fn function(attribute: &Attribute, name: &str, route: &Route<'_>) -> TokenStream {
    let v1 = v1(attribute);
    let (mut arguments, mut steps, mut seen) = (Vec::new(), Vec::new(), Vec::new());
    for segment in with_base(attribute, route.segments()) {
        let (step, parameter, of) = match segment {
            Segment::Literal(text) => {
                steps.push(quote!(.literal(#text)));
                continue;
            }
            Segment::Dynamic(name) => (quote!(one), name, quote!(impl ::core::fmt::Display)),
            Segment::CatchAll(name) => (quote!(rest), name, list()),
            Segment::OptionalCatchAll(name) => (quote!(optional_rest), name, list()),
        };
        // A parameter that is twice in one path is an error of its own, which a second argument would only repeat.
        if seen.contains(&parameter) {
            continue;
        }
        seen.push(parameter);
        // An argument of this name would be a pattern: the variant.
        let field = match parameter {
            variant @ ("None" | "Some" | "Ok" | "Err") => format!("{variant}_"),
            field => field.to_owned(),
        };
        let field = names::ident(&field, Span::call_site());
        steps.push(quote!(.#step(#parameter, #field)));
        arguments.push(quote!(#field: #of));
    }
    let ident = names::ident(name, Span::call_site());
    let (trailing_slash, base) = (trailing_slash(attribute), attribute.base.len());
    let (doc, panics) = docs(attribute, route, !arguments.is_empty());
    let conditions = common_conditions(&route.file.handlers);
    quote! {
        #v1::href! {
            #conditions #[doc = #doc] #panics #ident(#(#arguments),*) #trailing_slash #base #(#steps)*
        }
    }
}

fn list() -> TokenStream {
    quote!(impl ::core::iter::IntoIterator<Item = impl ::core::fmt::Display>)
}

fn docs(attribute: &Attribute, route: &Route<'_>, has_arguments: bool) -> (String, Option<TokenStream>) {
    let doc = format!(
        "`{}`, which `{}` answers.",
        pattern(with_base(attribute, route.segments())),
        route.file.path
    );
    let panics = has_arguments.then(|| {
        let text = "If no URL can hold a value: a segment cannot be empty, `.` or `..`.";
        quote!(#[doc = ""] #[doc = "# Panics"] #[doc = ""] #[doc = #text] #[track_caller])
    });
    (doc, panics)
}
