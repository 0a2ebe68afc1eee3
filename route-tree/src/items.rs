//! The items of a file, as far as routing needs them.
//!
//! Only signatures and `use` trees are parsed. The rest of a file is stepped over: a thousand route files are
//! read on every build, in a macro that is itself built without optimisation.

use crate::signature::find_word;
use proc_macro2::{Delimiter, Span, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, ItemStruct, ItemUse, Meta, Result, Signature, Token, Visibility};

/// A parsed file.
pub(crate) struct Items {
    /// The conditions under which the file exists at all: its `#![cfg(…)]`.
    pub(crate) conditions: Vec<String>,
    /// Whether it silences what rustc says of private types in a handler's signature.
    pub(crate) allows_private_types: bool,
    /// A `#![cfg_attr(…, cfg(…))]`, whose condition depends on another.
    pub(crate) hidden_condition: Option<Span>,
    pub(crate) items: Vec<Item>,
}

/// An item with what stands before it.
pub(crate) struct Item {
    pub(crate) conditions: Vec<String>,
    /// A `#[cfg_attr(…, cfg(…))]`, whose condition depends on another.
    pub(crate) hidden_condition: Option<Span>,
    pub(crate) visibility: Visibility,
    pub(crate) kind: ItemKind,
    /// The whole of a struct that derives `Deserialize`, where nothing else decides what its fields are.
    pub(crate) deserialized: Option<ItemStruct>,
}

pub(crate) enum ItemKind {
    Function(Signature),
    Use(ItemUse),
    /// `struct`, `enum`, `union`, `const`, `static` and such: the keyword and the name.
    Named(Ident, Ident),
    Other,
}

impl Parse for Items {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attributes = input.call(Attribute::parse_inner)?;
        let allows_private_types = attributes.iter().any(|attribute| match &attribute.meta {
            Meta::List(list) => list.tokens.to_string().contains("private_interfaces"),
            Meta::Path(_) | Meta::NameValue(_) => false,
        });
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse()?);
        }
        let (conditions, hidden_condition) = (conditions(&attributes), hidden_condition(&attributes));
        Ok(Self { conditions, allows_private_types, hidden_condition, items })
    }
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        let is_deserialized = input.peek(Token![struct])
            && attributes.iter().any(derives_deserialize)
            && !attributes.iter().any(changes_fields);
        let deserialized = is_deserialized.then(|| input.fork().parse().ok()).flatten();
        let kind = if is_function(input) {
            let signature = input.parse()?;
            skip_past_end(input, EndsAt::BraceOrSemicolon)?;
            ItemKind::Function(signature)
        } else if input.peek(Token![use]) {
            ItemKind::Use(input.parse()?)
        } else {
            parse_other(input)?
        };
        let (conditions, hidden_condition) = (conditions(&attributes), hidden_condition(&attributes));
        Ok(Self { conditions, hidden_condition, visibility, kind, deserialized })
    }
}

/// What stands between the parentheses of each `#[cfg(…)]`.
fn conditions(attributes: &[Attribute]) -> Vec<String> {
    let condition = |attribute: &Attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => Some(list.tokens.to_string()),
        _ => None,
    };
    attributes.iter().filter_map(condition).collect()
}

fn derives_deserialize(attribute: &Attribute) -> bool {
    match &attribute.meta {
        Meta::List(list) if list.path.is_ident("derive") => {
            find_word(list.tokens.clone(), "Deserialize").is_some()
        }
        _ => false,
    }
}

/// Whether an attribute of a struct or a field changes which fields are read.
pub(crate) fn changes_fields(attribute: &Attribute) -> bool {
    ["serde", "cfg", "cfg_attr"].iter().any(|name| attribute.path().is_ident(name))
}

fn hidden_condition(attributes: &[Attribute]) -> Option<Span> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg_attr") => find_word(list.tokens.clone(), "cfg"),
        _ => None,
    })
}

/// Whether a function comes next: any qualifiers, then `fn`.
fn is_function(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    loop {
        match ahead.parse::<TokenTree>() {
            Ok(TokenTree::Ident(word)) if word == "fn" => return true,
            Ok(TokenTree::Ident(word))
                if ["const", "async", "unsafe", "safe", "extern", "gen"]
                    .iter()
                    .any(|known| word == known) => {}
            Ok(TokenTree::Literal(_)) => {}
            _ => return false,
        }
    }
}

/// The words that an item can begin with, besides those of a function and `use`. A macro's name comes before `!`.
const ITEM_WORDS: [&str; 14] = [
    "auto", "const", "enum", "extern", "impl", "macro", "mod", "static", "struct", "trait", "type", "union",
    "unsafe", "safe",
];

/// Whether an item comes next. What is none is a syntax error, which must not look like a file without handlers.
fn is_item(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    match ahead.call(Ident::parse_any) {
        Ok(word) => {
            ITEM_WORDS.iter().any(|known| word == known) || ahead.peek(Token![!]) || ahead.peek(Token![::])
        }
        Err(_) => ahead.peek(Token![::]) || ahead.peek(Token![;]),
    }
}

fn parse_other(input: ParseStream<'_>) -> Result<ItemKind> {
    if !is_item(input) {
        return Err(input.error("expected an item"));
    }
    let ahead = input.fork();
    let (Ok(keyword), Ok(name)) = (ahead.call(Ident::parse_any), ahead.call(Ident::parse_any)) else {
        skip_past_end(input, EndsAt::BraceOrSemicolon)?;
        return Ok(ItemKind::Other);
    };
    let ends_at = match keyword.to_string().as_str() {
        "const" | "static" | "type" => EndsAt::Semicolon,
        _ => EndsAt::BraceOrSemicolon,
    };
    skip_past_end(input, ends_at)?;
    Ok(ItemKind::Named(keyword, name))
}

#[derive(Clone, Copy, PartialEq)]
enum EndsAt {
    /// `const X: [u8; 2] = { … };` has braces before its end.
    Semicolon,
    BraceOrSemicolon,
}

/// Steps over the rest of an item. Braces within `<…>` are a const argument and do not end it.
fn skip_past_end(input: ParseStream<'_>, ends_at: EndsAt) -> Result<()> {
    let mut angles = 0_usize;
    let mut before = ' ';
    while !input.is_empty() {
        let token: TokenTree = input.parse()?;
        let mut this = ' ';
        match token {
            TokenTree::Punct(punct) => {
                this = punct.as_char();
                match this {
                    ';' => return Ok(()),
                    '<' => angles += 1,
                    '>' if before != '-' && before != '=' => angles = angles.saturating_sub(1),
                    _ => {}
                }
            }
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Brace
                    && angles == 0
                    && ends_at == EndsAt::BraceOrSemicolon =>
            {
                return Ok(());
            }
            _ => {}
        }
        before = this;
    }
    Err(input.error("expected the end of an item"))
}
