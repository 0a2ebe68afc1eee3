//! The module `href`: a function for every URL, which writes it.

use std::collections::BTreeMap;
use std::mem;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use route_tree::{Parameter, Route, RouteTree, Segment, encode_literal, pattern};

use crate::args::Args;
use crate::endpoint::common_conditions;
use crate::names;

/// A place in the URL. Groups are not in it, so what they hold stands beside the rest.
#[derive(Default)]
struct Node<'t> {
    route: Option<Route<'t>>,
    literals: BTreeMap<&'t str, Node<'t>>,
    parameters: Vec<(&'t Segment, &'t Parameter, Node<'t>)>,
}

/// The module `href`.
pub(crate) fn emit(args: &Args, tree: &RouteTree) -> TokenStream {
    let mut root = Node::default();
    for route in tree.routes() {
        root.insert(route);
    }
    let index = root.route.as_ref().map(|route| function(args, "index", route));
    let items = root.emit(args, &["index".to_owned()]);
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
                Segment::Dynamic(parameter)
                | Segment::CatchAll(parameter)
                | Segment::OptionalCatchAll(parameter) => node.parameter(segment, parameter),
                Segment::Group => node,
            };
        }
        node.route = Some(route);
    }

    fn parameter(&mut self, segment: &'t Segment, parameter: &'t Parameter) -> &mut Self {
        let index = self.parameters.iter().position(|(known, ..)| *known == segment).unwrap_or_else(|| {
            self.parameters.push((segment, parameter, Self::default()));
            self.parameters.len() - 1
        });
        &mut self.parameters[index].2
    }

    /// A function for each child that is a route, and a module for each that leads to some.
    fn emit(&self, args: &Args, taken: &[String]) -> TokenStream {
        let texts: Vec<&str> = self.literals.keys().copied().collect();
        let mut names = names::unique(&texts, taken.to_vec());
        for (_, parameter, _) in &self.parameters {
            let mut name = parameter.field.clone();
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
        names.iter().zip(children).map(|(name, child)| child.emit_as(args, name)).collect()
    }

    fn emit_as(&self, args: &Args, name: &str) -> TokenStream {
        let function = self.route.as_ref().map(|route| function(args, name, route));
        let has_children = !self.literals.is_empty() || !self.parameters.is_empty();
        let module = has_children.then(|| {
            let (ident, items) = (names::ident(name, Span::call_site()), self.emit(args, &[]));
            let doc = format!("The URLs below `{name}`.");
            quote!(#[doc = #doc] pub mod #ident { #items })
        });
        quote!(#function #module)
    }
}

/// The function for a route, with an argument for each parameter.
fn function(args: &Args, name: &str, route: &Route<'_>) -> TokenStream {
    let v1 = args.v1();
    let (mut arguments, mut steps, mut seen) = (Vec::new(), Vec::new(), Vec::new());
    let mut literals = String::new();
    for segment in args.segments(route) {
        let (step, parameter) = match segment {
            Segment::Literal(text) => {
                literals.push('/');
                literals += &encode_literal(text);
                continue;
            }
            Segment::Dynamic(parameter) => (quote!(one), parameter),
            Segment::CatchAll(parameter) => (quote!(rest), parameter),
            Segment::OptionalCatchAll(parameter) => (quote!(optional_rest), parameter),
            Segment::Group => continue,
        };
        // An argument of this name would be a pattern: the variant.
        let field = match parameter.field.as_str() {
            variant @ ("None" | "Some" | "Ok" | "Err") => format!("{variant}_"),
            field => field.to_owned(),
        };
        let (field, text) = (names::ident(&field, Span::call_site()), &parameter.name);
        // A parameter that stands twice is a fault of its own, which a second argument would only repeat.
        if seen.contains(&&parameter.field) {
            continue;
        }
        seen.push(&parameter.field);
        steps.extend(literal(&mut literals));
        steps.push(quote!(.#step(#text, #field)));
        arguments.push(match segment {
            Segment::Dynamic(_) => quote!(#field: impl ::core::fmt::Display),
            _ => quote!(#field: impl ::core::iter::IntoIterator<Item = impl ::core::fmt::Display>),
        });
    }
    steps.extend(literal(&mut literals));
    let ident = names::ident(name, Span::call_site());
    let (trailing_slash, base) = (&args.trailing_slash, args.base.len());
    let (doc, panics) = docs(args, route, !arguments.is_empty());
    let conditions = common_conditions(&route.file.handlers);
    quote! {
        #v1::href! {
            #conditions #[doc = #doc] #panics #ident(#(#arguments),*) #trailing_slash #base #(#steps)*
        }
    }
}

/// The step for the literals since the last one.
fn literal(literals: &mut String) -> Option<TokenStream> {
    let text = mem::take(literals);
    (!text.is_empty()).then(|| quote!(.literal(#text)))
}

fn docs(args: &Args, route: &Route<'_>, has_arguments: bool) -> (String, Option<TokenStream>) {
    let doc = format!("`{}`, which `{}` answers.", pattern(args.segments(route)), route.file.path);
    let panics = has_arguments.then(|| {
        let text = "Where no URL can hold a value: a segment cannot be empty, `.` or `..`.";
        quote!(#[doc = ""] #[doc = "# Panics"] #[doc = ""] #[doc = #text] #[track_caller])
    });
    (doc, panics)
}
