//! The signature of a handler: the parts that the table of routes needs, and those that it must not have.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, GenericParam, Ident, ReturnType, Safety, Signature, Type};

use crate::file::source::{find_word, position};
use crate::tree::Shape;

/// axum's handlers take up to 16 arguments.
pub(crate) const MOST_ARGUMENTS: usize = 16;

/// The reason why a function cannot be a handler.
pub(crate) struct Unusable {
    pub(crate) span: Span,
    pub(crate) fault: &'static str,
    pub(crate) help: &'static str,
}

/// Returns the reason why a function cannot be a handler. The table of routes only names it.
pub(crate) fn unusable(signature: &Signature) -> Option<Unusable> {
    let generic = signature.generics.params.iter().find(|one| !matches!(one, GenericParam::Lifetime(_)));
    let anonymous = argument_types(signature).find_map(|argument| find_impl(argument.to_token_stream()));
    if let Some(span) = generic.map(Spanned::span).or(anonymous) {
        let fault = "is generic, so nothing decides which function to call";
        return Some(Unusable { span, fault, help: "name the type of every argument" });
    }
    if let Some(variadic) = &signature.variadic {
        let fault = "is variadic, but the table of routes counts its arguments";
        return Some(Unusable { span: variadic.span(), fault, help: "name every argument and its type" });
    }
    if let Safety::Unsafe(keyword) = &signature.safety {
        let fault = "is unsafe, but requests come from anyone";
        return Some(Unusable { span: keyword.span(), fault, help: "remove `unsafe`" });
    }
    if let Some(abi) = &signature.abi {
        let fault = "has a foreign calling convention";
        return Some(Unusable { span: abi.span(), fault, help: "remove `extern`" });
    }
    if let Some(attribute) = signature.inputs.iter().find_map(conditional) {
        let fault = "has a conditional argument, but the table of routes counts the arguments";
        return Some(Unusable {
            span: attribute.span(),
            fault,
            help: "put `#[cfg(…)]` on two functions instead",
        });
    }
    let excess = argument_types(signature).nth(MOST_ARGUMENTS)?;
    let fault = "has more than 16 arguments, the most that axum takes";
    Some(Unusable {
        span: excess.span(),
        fault,
        help: "put several extractors into a struct that implements `FromRequestParts`",
    })
}

/// Whether a type is written as `State<…>`.
fn is_state(argument: &Type) -> bool {
    let last = match argument {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    last.is_some_and(|last| last.ident == "State")
}

/// Returns the reason why a function cannot be a middleware or a layer.
pub(crate) fn unusable_in_middleware(signature: &Signature) -> Option<Unusable> {
    let span = signature.ident.span();
    if signature.ident == "layer" {
        let help = "write `pub fn layer() -> CorsLayer` with your layer, or `pub async fn middleware(…)` for a function that takes a request";
        let fault = "is called when the router is built: it takes only `State` and is not async";
        if signature.asyncness.is_some() || !argument_types(signature).all(is_state) {
            return Some(Unusable { span, fault, help });
        }
        // `()` is a layer, too: one that does nothing.
        let fault = "returns nothing, so no layer would run around the routes";
        return return_type(signature).is_none().then_some(Unusable { span, fault, help });
    }
    let help =
        "write `pub async fn middleware(request: Request, next: Next) -> Response`; extractors come first";
    if signature.inputs.len() < 2 {
        let fault = "must take a request and `Next` as its last two arguments";
        return Some(Unusable { span, fault, help });
    }
    // `()` is a response, too: an empty one, in place of the route's.
    let fault = "returns nothing, so the responses of the routes would be lost";
    let help = "return the response: `-> Response`, with `next.run(request).await` as its last line";
    return_type(signature).is_none().then_some(Unusable { span, fault, help })
}

/// Returns the shape of a function.
pub(crate) fn shape(signature: &Signature) -> Shape {
    let output = return_type(signature).map_or_else(|| signature.ident.span(), Spanned::span);
    Shape::Function {
        is_async: signature.asyncness.is_some(),
        arguments: argument_types(signature).map(|argument| position(argument.span())).collect(),
        output: position(output),
    }
}

/// Returns the names in its types that may mean a type of the same file: those without a path.
pub(crate) fn plain_type_names(signature: &Signature) -> Vec<Ident> {
    let types = argument_types(signature).chain(return_type(signature));
    types.flat_map(|of| plain_names(of.to_token_stream())).collect()
}

pub(crate) fn argument_types(signature: &Signature) -> impl Iterator<Item = &Type> {
    signature.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(typed) => Some(&*typed.ty),
        FnArg::Receiver(_) => None,
    })
}

fn return_type(signature: &Signature) -> Option<&Type> {
    match &signature.output {
        ReturnType::Type(_, output) => Some(output),
        ReturnType::Default => None,
    }
}

/// Returns the attribute under which an argument exists.
fn conditional(argument: &FnArg) -> Option<&Attribute> {
    let FnArg::Typed(argument) = argument else { return None };
    argument
        .attrs
        .iter()
        .find(|attribute| attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr"))
}

/// Finds an `impl Trait`, which makes a function generic if it is in an argument.
fn find_impl(tokens: TokenStream) -> Option<Span> {
    find_word(tokens, "impl")
}

fn plain_names(tokens: TokenStream) -> Vec<Ident> {
    let mut names = Vec::new();
    let mut before = ' ';
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let mut this = ' ';
        match token {
            TokenTree::Ident(name) => {
                // In `Iterator<Item = u8>` the name is the trait's, and in `'a` a lifetime's.
                let is_bound = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '=');
                names.extend((before != ':' && before != '\'' && !is_bound).then_some(name));
            }
            TokenTree::Group(group) => names.extend(plain_names(group.stream())),
            TokenTree::Punct(punct) => this = punct.as_char(),
            TokenTree::Literal(_) => {}
        }
        before = this;
    }
    names
}
