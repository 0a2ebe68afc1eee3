//! The arguments of a handler that take parameters of its path.

use proc_macro2::Span;
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{
    Attribute, Fields, GenericArgument, ItemStruct, PathArguments, PathSegment, Signature, Type, TypePath,
};

use crate::file::imports::Imports;
use crate::file::items::{CHANGING_FIELDS, ItemKind, Items};
use crate::file::signature::argument_types;
use crate::file::source::{File, find_word};
use crate::tree::{ParamType, PathArgument, PathValues};

/// The types that axum's `Path` reads from one parameter.
const SINGLE_VALUES: [&str; 17] = [
    "String", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32",
    "u64", "u128", "usize",
];

/// Returns the arguments of a handler that take something from its path.
pub(crate) fn path_arguments(
    file: &File<'_>,
    items: &Items,
    imports: &Imports<'_>,
    signature: &Signature,
) -> Vec<PathArgument> {
    // Every other argument would be searched for both names, in every file of every build.
    if !file.text.contains("Path") && !file.text.contains("Params") {
        return Vec::new();
    }
    let reader = Reader { items, imports, has_path: file.text.contains("Path") };
    let read = |argument: &Type| {
        let (span, values, is_wrapped) = reader.read(argument)?;
        Some(PathArgument { label: file.label(span), values, is_wrapped })
    };
    argument_types(signature).filter_map(read).collect()
}

struct Reader<'a> {
    items: &'a Items,
    imports: &'a Imports<'a>,
    has_path: bool,
}

impl Reader<'_> {
    /// Returns the span of an argument that names `Path` or `Params`, the values, and whether a missing one is accepted.
    fn read(&self, argument: &Type) -> Option<(Span, PathValues, bool)> {
        let unknown = || {
            if !self.has_path {
                return None;
            }
            let span = find_word(argument.to_token_stream(), "Path")?;
            (!self.imports.is_other("Path", &["axum", "extract", "Path"])).then_some((
                span,
                PathValues::Unknown,
                false,
            ))
        };
        let Type::Path(path) = argument else { return unknown() };
        let last = path.path.segments.last()?;
        let types = types(last);
        if self.imports.means(&path.path, &["axum", "extract", "Path"]) {
            let values = types.first().map_or(PathValues::Unknown, |of| self.values(of));
            return Some((argument.span(), values, false));
        }
        if self.imports.means(&path.path, &["super", "Params"]) {
            let types: Vec<ParamType> = types.iter().map(|of| self.param_type(of)).collect();
            return (!types.is_empty()).then(|| (argument.span(), PathValues::Types(types), false));
        }
        match (last.ident.to_string().as_str(), types.as_slice()) {
            ("Option" | "Result", [first, ..]) => {
                self.read(first).map(|(span, values, _)| (span, values, true))
            }
            _ => unknown(),
        }
    }

    /// Classifies a type parameter of `Params`.
    fn param_type(&self, of: &Type) -> ParamType {
        let is_list = |path: &TypePath| path.path.segments.last().is_some_and(|last| last.ident == "Vec");
        match of {
            Type::Tuple(_) => ParamType::Several,
            Type::Path(path) if is_list(path) => ParamType::Several,
            of if self.is_single_value_type(of) => ParamType::One,
            _ => ParamType::Unknown,
        }
    }

    /// Returns the values that `Path` reads for a type.
    fn values(&self, of: &Type) -> PathValues {
        match of {
            Type::Tuple(tuple) if !tuple.elems.is_empty() => PathValues::Count(tuple.elems.len()),
            Type::Path(path) => self.values_of_path(path),
            _ => PathValues::Unknown,
        }
    }

    fn values_of_path(&self, path: &TypePath) -> PathValues {
        let local = self.items.items.iter().find_map(|item| match &item.kind {
            ItemKind::Deserialized(_, name, code) if path.path.is_ident(name) => Some(code),
            _ => None,
        });
        match local {
            // rustc reports a struct that does not parse.
            Some(code) => code.parse().map_or(PathValues::Unknown, |local| self.values_of_struct(&local)),
            None if self.is_single_value(path) => PathValues::Count(1),
            None => PathValues::Unknown,
        }
    }

    /// Returns the values that `Path` reads for a struct of this one field. Further structs are not followed: they may be
    /// endless.
    fn values_of_newtype(&self, field: &Type) -> PathValues {
        match field {
            Type::Path(path) if !self.is_single_value(path) => PathValues::Unknown,
            field => self.values(field),
        }
    }

    fn is_single_value_type(&self, of: &Type) -> bool {
        matches!(of, Type::Path(path) if self.is_single_value(path))
    }

    fn is_single_value(&self, path: &TypePath) -> bool {
        let is_known = SINGLE_VALUES.iter().any(|single| path.path.is_ident(single));
        self.imports.means(&path.path, &["uuid", "Uuid"]) || (is_known && !self.imports.shadows(&path.path))
    }

    /// Returns the values that serde's derive reads for a struct. A renamed or skipped field makes them unknown.
    fn values_of_struct(&self, of: &ItemStruct) -> PathValues {
        if of.fields.iter().flat_map(|field| &field.attrs).any(changes_fields) {
            return PathValues::Unknown;
        }
        match &of.fields {
            Fields::Unit => PathValues::Unknown,
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                self.values_of_newtype(&fields.unnamed[0].ty)
            }
            Fields::Unnamed(fields) => PathValues::Count(fields.unnamed.len()),
            Fields::Named(fields) => {
                // An `Option` may be absent, and so may be what an alias makes one.
                let required = fields.named.iter().filter(|field| self.is_single_value_type(&field.ty));
                let names = required.filter_map(|field| field.ident.as_ref());
                PathValues::Fields(names.map(|name| name.unraw().to_string()).collect())
            }
        }
    }
}

/// Returns the types between the angle brackets of the last part of a path.
fn types(segment: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(of) => Some(of),
        _ => None,
    });
    types.collect()
}

fn changes_fields(attribute: &Attribute) -> bool {
    CHANGING_FIELDS.iter().any(|name| attribute.path().is_ident(name))
}
