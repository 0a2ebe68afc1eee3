//! The arguments of the attribute.

use proc_macro2::TokenTree;
use route_url::{Segment, TrailingSlash};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitStr, Path, Result, Token, Type};

/// The arguments of the attribute, parsed in one place for the macro and every tool.
#[expect(missing_debug_implementations, reason = "syn's types have none with the features that are used")]
pub struct Attribute {
    /// The folder, without a slash at its end.
    pub folder: String,
    /// The literal that names the folder.
    pub literal: LitStr,
    /// The type that handlers take with `State`.
    pub state: Option<Type>,
    /// The segments of the base path, all of them literals.
    pub base: Vec<Segment<String>>,
    /// The setting of the trailing slash.
    pub trailing_slash: TrailingSlash,
    /// The path of the runtime.
    pub runtime: Option<Path>,
    /// The first error in the arguments after the folder.
    pub error: Option<Error>,
}

impl Parse for Attribute {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let literal: LitStr = input.parse().map_err(|error| {
            Error::new(error.span(), "the folder of routes comes first: `#[file_routes(\"app\")]`")
        })?;
        let mut attribute = Self {
            folder: read(&literal, parse_folder)?,
            literal,
            state: None,
            base: Vec::new(),
            trailing_slash: TrailingSlash::default(),
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
            let mut result = attribute.parse_value(&name, input);
            if seen.contains(&name) {
                result = Err(Error::new(name.span(), format!("`{name}` is given twice")));
            }
            seen.push(name);
            if let Err(error) = result {
                attribute.error.get_or_insert(error);
                // The rest still counts: with a state, for example, `router` takes an argument.
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
            }
        }
        Ok(attribute)
    }
}

impl Attribute {
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
                let word: Ident = parse_or(input, TRAILING_SLASH)?;
                let unknown = || Error::new(word.span(), format!("expected {TRAILING_SLASH}"));
                self.trailing_slash = TrailingSlash::from_name(&word.to_string()).ok_or_else(unknown)?;
            }
            _ => self.runtime = Some(parse_or(input, "a path without quotes: `crate = some::path`")?),
        }
        Ok(())
    }
}

const TRAILING_SLASH: &str = "a word without quotes: `never`, `always`, `ignore` or `strict`";

/// Parses a value, and reports the expected form.
fn parse_or<T: Parse>(input: ParseStream<'_>, wanted: &str) -> Result<T> {
    input.parse().map_err(|error| Error::new(error.span(), format!("expected {wanted}")))
}

/// Reads a text of the attribute, and points at the text if it is refused.
fn read<T>(literal: &LitStr, parse: fn(&str) -> std::result::Result<T, &'static str>) -> Result<T> {
    parse(&literal.value()).map_err(|message| Error::new(literal.span(), message))
}

/// Reads the folder that the attribute names.
fn parse_folder(text: &str) -> std::result::Result<String, &'static str> {
    let folder = text.trim_end_matches('/');
    if folder.is_empty() || folder.starts_with(['/', '\\']) || folder.contains(':') {
        return Err("the folder of routes is a path relative to the package, such as `app`");
    }
    Ok(folder.to_owned())
}

/// Reads a base path such as `/docs`. Like the name of a folder it is not encoded. It has no parameters.
fn parse_base_path(text: &str) -> std::result::Result<Vec<Segment<String>>, &'static str> {
    let Some(rest) = text.strip_prefix('/').filter(|rest| !rest.is_empty()) else {
        return Err("the base path begins with a slash, as in `/docs`; without one, leave it out");
    };
    let is_any = |refused: fn(&str) -> bool| rest.split('/').any(refused);
    if is_any(|segment| matches!(segment, "" | "." | "..")) {
        return Err(
            "the base path has an empty segment, `.` or `..`, or ends with a slash: write it as in `/docs`",
        );
    }
    if is_any(|segment| segment.starts_with([':', '*']) || segment.contains(['{', '}', '[', ']'])) {
        return Err("the base path cannot have parameters: nest the router below them instead");
    }
    if rest.contains(['%', '?', '#']) {
        return Err("the base path is a plain text: write it as people read it, without escapes");
    }
    Ok(rest.split('/').map(|segment| Segment::Literal(segment.to_owned())).collect())
}
