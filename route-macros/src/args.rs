//! What stands in the parentheses of the attribute.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use route_tree::{EXPECTED_FOLDER, Route, Segment, TrailingSlash, parse_base_path, parse_folder};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitStr, Path, Result, Token, Type};

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
        let folder: LitStr = input.parse().map_err(|error| Error::new(error.span(), EXPECTED_FOLDER))?;
        let mut args = Self {
            folder: read(&folder, parse_folder)?,
            span: folder.span(),
            state: None,
            base: Vec::new(),
            trailing_slash: Ident::new("Never", Span::call_site()),
            runtime: None,
            error: None,
        };
        let mut seen = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let name = input.call(Ident::parse_any)?;
            let mut result = args.parse_value(&name, input);
            if seen.contains(&name) {
                result = Err(Error::new(name.span(), format!("`{name}` is given twice")));
            }
            seen.push(name);
            if let Err(error) = result {
                args.error.get_or_insert(error);
                // The rest still counts: with a state, for example, `router` takes an argument.
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
            }
        }
        Ok(args)
    }
}

impl Args {
    fn parse_value(&mut self, name: &Ident, input: ParseStream<'_>) -> Result<()> {
        let word = name.to_string();
        if !["state", "base_path", "trailing_slash", "crate"].contains(&word.as_str()) {
            let known = "there are `state`, `base_path`, `trailing_slash` and `crate`";
            return Err(Error::new(name.span(), format!("`{name}` is not known here: {known}")));
        }
        input.parse::<Token![=]>()?;
        match word.as_str() {
            "state" => self.state = Some(parse_or(input, "a type: `state = crate::AppState`")?),
            "base_path" => {
                self.base = read(&parse_or(input, "a text: `base_path = \"/docs\"`")?, parse_base_path)?;
            }
            "trailing_slash" => {
                self.trailing_slash = parse_trailing_slash(&parse_or(input, TrailingSlash::NAMES)?)?;
            }
            _ => self.runtime = Some(parse_or(input, "a path without quotes: `crate = some::path`")?),
        }
        Ok(())
    }
}

/// Parses a value, or says what is wanted.
fn parse_or<T: Parse>(input: ParseStream<'_>, wanted: &str) -> Result<T> {
    input.parse().map_err(|error| Error::new(error.span(), format!("expected {wanted}")))
}

/// The variant of the runtime's `TrailingSlash`, which has the same ones as the tree's.
fn parse_trailing_slash(value: &Ident) -> Result<Ident> {
    match TrailingSlash::from_name(&value.to_string()) {
        Some(setting) => Ok(Ident::new(&format!("{setting:?}"), Span::call_site())),
        None => Err(Error::new(value.span(), format!("expected {}", TrailingSlash::NAMES))),
    }
}

/// Judges a text of the attribute, and points at it where it is refused.
fn read<T>(literal: &LitStr, parse: fn(&str) -> std::result::Result<T, &'static str>) -> Result<T> {
    parse(&literal.value()).map_err(|message| Error::new(literal.span(), message))
}
