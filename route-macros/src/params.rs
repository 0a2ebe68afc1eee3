//! The struct `Params` of a folder: a field for each parameter of the path to it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use route_tree::{Attribute, Folder};

use crate::names;
use crate::runtime::v1;

/// A field of `Params`.
struct Field<'a> {
    /// Its name.
    name: &'a str,
    /// The folder's name.
    folder: &'a str,
    /// The place of its segment in the URL.
    index: usize,
    is_catch_all: bool,
    /// Its type parameter.
    generic: Ident,
}

/// `Params` for the innermost of these folders, if a parameter is among them.
pub(crate) fn emit(attribute: &Attribute, folders: &[&Folder]) -> Option<TokenStream> {
    // Editors find the definition of an item only where the user wrote something: at the name of the folder.
    let span = Span::call_site().located_at(attribute.literal.span());
    let fields = fields(attribute, folders, span);
    if fields.is_empty() {
        return None;
    }
    let v1 = v1(attribute);
    let params = Ident::new("Params", span);
    let generics: Vec<_> = fields.iter().map(|field| &field.generic).collect();
    let names: Vec<_> = fields.iter().map(|field| names::ident(field.name, span)).collect();
    let docs = fields.iter().map(|field| format!("The `{}` of the path.", field.folder));
    let defaults = fields.iter().map(|field| match field.is_catch_all {
        true => quote!(::std::vec::Vec<::std::string::String>),
        false => quote!(::std::string::String),
    });
    let reads = fields.iter().map(|field| {
        let (index, name) = (field.index, field.name);
        match field.is_catch_all {
            true => quote!(rest #index #name),
            false => quote!(one #index #name),
        }
    });
    let doc = format!("The parameters of the path to `{}`.", path(folders));
    Some(quote!(#v1::params! { #doc #params { #(#docs #names: #generics = #defaults, #reads;)* } }))
}

fn fields<'a>(attribute: &Attribute, folders: &[&'a Folder], span: Span) -> Vec<Field<'a>> {
    let mut fields: Vec<Field<'_>> = Vec::new();
    let on_path = folders.iter().filter_map(|folder| Some((folder, folder.segment.as_ref()?)));
    for (index, (folder, segment)) in (attribute.base.len()..).zip(on_path) {
        let Some(name) = segment.parameter() else { continue };
        // A parameter that stands twice is a fault of its own, which a second field would only repeat.
        if fields.iter().any(|field| field.name == name) {
            continue;
        }
        let is_catch_all = segment.is_catch_all();
        let generic = generic(name, &fields, span);
        fields.push(Field { name, folder: &folder.name, index, is_catch_all, generic });
    }
    fields
}

/// The name of a type parameter: the field's, in camel case, and unlike any other name in reach.
fn generic(field: &str, others: &[Field<'_>], span: Span) -> Ident {
    let mut name: String = field
        .split('_')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters)
        })
        .collect();
    if syn::parse_str::<Ident>(&name).is_err() && name != "Self" {
        name.insert(0, 'P');
    }
    while ["Params", "Self"].contains(&name.as_str()) || others.iter().any(|other| other.generic == name) {
        name.push('_');
    }
    Ident::new(&name, span)
}

fn path(folders: &[&Folder]) -> String {
    folders.iter().map(|folder| folder.name.as_str()).collect::<Vec<_>>().join("/")
}
