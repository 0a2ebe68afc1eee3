//! The struct `Params` of a folder: a field for each parameter of the path to it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use route_tree::{Folder, Parameter, Segment};

use crate::args::Args;
use crate::names;

/// A field of `Params`.
struct Field<'a> {
    parameter: &'a Parameter,
    /// The folder's name.
    folder: &'a str,
    /// The place of its segment in the URL.
    index: usize,
    is_catch_all: bool,
    /// Its type parameter.
    generic: Ident,
}

/// `Params` for the innermost of these folders, if a parameter is among them.
pub(crate) fn emit(args: &Args, folders: &[&Folder]) -> Option<TokenStream> {
    // Editors find the definition of an item only where the user wrote something: at the name of the folder.
    let span = Span::call_site().located_at(args.span);
    let fields = fields(args, folders, span);
    if fields.is_empty() {
        return None;
    }
    let v1 = args.v1();
    let params = Ident::new("Params", span);
    let generics: Vec<_> = fields.iter().map(|field| &field.generic).collect();
    let names: Vec<_> = fields.iter().map(|field| names::ident(&field.parameter.field, span)).collect();
    let docs = fields.iter().map(|field| format!("The `{}` of the path.", field.folder));
    let defaults = fields.iter().map(|field| match field.is_catch_all {
        true => quote!(::std::vec::Vec<::std::string::String>),
        false => quote!(::std::string::String),
    });
    let reads = fields.iter().map(|field| {
        let (index, name) = (field.index, &field.parameter.field);
        match field.is_catch_all {
            true => quote!(rest #index #name),
            false => quote!(one #index #name),
        }
    });
    let doc = format!("The parameters of the path to `{}`.", path(folders));
    Some(quote!(#v1::params! { #doc #params { #(#docs #names: #generics = #defaults, #reads;)* } }))
}

fn fields<'a>(args: &Args, folders: &[&'a Folder], span: Span) -> Vec<Field<'a>> {
    let mut fields: Vec<Field<'_>> = Vec::new();
    let on_path = folders.iter().filter(|folder| folder.segment != Segment::Group);
    for (index, folder) in (args.base.len()..).zip(on_path) {
        let Some(parameter) = folder.segment.parameter() else { continue };
        // A parameter that stands twice is a fault of its own, which a second field would only repeat.
        if fields.iter().any(|field| field.parameter.field == parameter.field) {
            continue;
        }
        let is_catch_all = !matches!(folder.segment, Segment::Dynamic(_));
        let generic = generic(&parameter.field, &fields, span);
        fields.push(Field { parameter, folder: &folder.name, index, is_catch_all, generic });
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
