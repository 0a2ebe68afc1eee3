//! What stands in the parentheses of the attribute.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitStr, Path, Result, Token, Type};

pub(crate) struct Args {
    /// The folder, without a slash at its end.
    pub(crate) folder: String,
    /// Where the folder is named: what is generated from it is found there by an editor.
    pub(crate) span: Span,
    pub(crate) state: Option<Type>,
    /// The segments of the base path.
    pub(crate) base: Vec<String>,
    /// The variant of the runtime's `TrailingSlash`.
    pub(crate) trailing_slash: Ident,
    runtime: Option<Path>,
}

impl Args {
    /// The path of the runtime.
    pub(crate) fn runtime(&self) -> TokenStream {
        self.runtime.as_ref().map_or_else(|| quote!(::route_runtime), |path| quote!(#path))
    }
}

impl Parse for Args {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let folder: LitStr = input.parse().map_err(|error| {
            Error::new(error.span(), "the folder of routes comes first: `#[file_routes(\"app\")]`")
        })?;
        let mut args = Self {
            folder: check_folder(&folder)?,
            span: folder.span(),
            state: None,
            base: Vec::new(),
            trailing_slash: Ident::new("Never", Span::call_site()),
            runtime: None,
        };
        let mut seen = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            match name.to_string().as_str() {
                "state" => args.state = Some(input.parse()?),
                "base_path" => args.base = parse_base_path(&input.parse()?)?,
                "trailing_slash" => args.trailing_slash = parse_trailing_slash(&input.parse()?)?,
                "crate" => args.runtime = Some(input.parse()?),
                _ => {
                    let known = "there are `state`, `base_path`, `trailing_slash` and `crate`";
                    return Err(Error::new(name.span(), format!("`{name}` is not known here: {known}")));
                }
            }
            if seen.contains(&name) {
                return Err(Error::new(name.span(), format!("`{name}` is given twice")));
            }
            seen.push(name);
        }
        Ok(args)
    }
}

/// Reads a base path such as `/docs`.
fn parse_base_path(literal: &LitStr) -> Result<Vec<String>> {
    let text = literal.value();
    let segments = text.strip_prefix('/').map(|rest| rest.split('/').map(str::to_owned).collect::<Vec<_>>());
    let is_usable =
        |segment: &String| !matches!(segment.as_str(), "" | "." | "..") && !segment.starts_with([':', '*']);
    match segments {
        Some(segments) if segments.iter().all(is_usable) => Ok(segments),
        _ => Err(Error::new(
            literal.span(),
            "the base path begins with a slash and does not end with one, as in `/docs`",
        )),
    }
}

fn parse_trailing_slash(value: &Ident) -> Result<Ident> {
    let variant = match value.to_string().as_str() {
        "never" => "Never",
        "always" => "Always",
        "ignore" => "Ignore",
        "strict" => "Strict",
        _ => {
            let message =
                format!("`{value}` is not known here: there are `never`, `always`, `ignore` and `strict`");
            return Err(Error::new(value.span(), message));
        }
    };
    Ok(Ident::new(variant, Span::call_site()))
}

fn check_folder(literal: &LitStr) -> Result<String> {
    let folder = literal.value().trim_end_matches('/').to_owned();
    if folder.is_empty() || folder.starts_with(['/', '\\']) || folder.contains(':') {
        return Err(Error::new(
            literal.span(),
            "the folder of routes is a path relative to the package, such as `app`",
        ));
    }
    Ok(folder)
}
