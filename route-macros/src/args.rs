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
        let mut args =
            Self { folder: check_folder(&folder)?, span: folder.span(), state: None, runtime: None };
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            let is_repeated = match name.to_string().as_str() {
                "state" => args.state.replace(input.parse()?).is_some(),
                "crate" => args.runtime.replace(input.parse()?).is_some(),
                _ => {
                    let message = format!("`{name}` is not known here: there are `state` and `crate`");
                    return Err(Error::new(name.span(), message));
                }
            };
            if is_repeated {
                return Err(Error::new(name.span(), format!("`{name}` is given twice")));
            }
        }
        Ok(args)
    }
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
