//! Names of modules, which must be identifiers and unique among their siblings, whatever the folders are called.

use proc_macro2::{Ident, Span};
use route_tree::{FileKind, Folder, is_keyword};

/// A name for the module of each folder in `folder`, in their order.
pub(crate) fn modules(folder: &Folder, is_root: bool) -> Vec<String> {
    let mut taken: Vec<String> = FileKind::ALL.map(|kind| kind.stem().to_owned()).to_vec();
    taken.push("Params".to_owned());
    taken.extend(is_root.then(|| "href".to_owned()));
    let folders: Vec<&str> = folder.folders.iter().map(|folder| folder.name.as_str()).collect();
    unique(&folders, taken)
}

/// An identifier for each of these texts, in their order.
///
/// A plain text is itself, and those are given first. In another, each run of odd characters becomes one `_`, and
/// `_` is added until nothing else has the name.
pub(crate) fn unique(texts: &[&str], mut taken: Vec<String>) -> Vec<String> {
    let mut names = vec![String::new(); texts.len()];
    let (plain, odd): (Vec<usize>, Vec<usize>) = (0..names.len()).partition(|index| is_plain(texts[*index]));
    for index in plain.into_iter().chain(odd) {
        let mut name = identifier(texts[index]);
        while taken.contains(&name) {
            name.push('_');
        }
        taken.push(name.clone());
        names[index] = name;
    }
    names
}

/// An identifier of this name, raw where it is a keyword.
pub(crate) fn ident(name: &str, span: Span) -> Ident {
    if is_keyword(name) { Ident::new_raw(name, span) } else { Ident::new(name, span) }
}

fn is_plain(name: &str) -> bool {
    !name.starts_with(|first: char| first.is_ascii_digit())
        && name.chars().all(|character| character == '_' || character.is_ascii_alphanumeric())
        && !matches!(name, "_" | "self" | "Self" | "super" | "crate")
}

fn identifier(name: &str) -> String {
    if is_plain(name) {
        return name.to_owned();
    }
    let mut identifier = String::new();
    for character in name.chars() {
        match character {
            _ if character.is_ascii_alphanumeric() => identifier.push(character),
            _ if identifier.ends_with('_') => {}
            _ => identifier.push('_'),
        }
    }
    let trimmed = identifier.trim_end_matches('_');
    match trimmed.chars().next() {
        None => "__".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{trimmed}"),
        Some(_) if is_plain(trimmed) => trimmed.to_owned(),
        Some(_) => format!("{trimmed}_"),
    }
}

#[cfg(test)]
mod tests {
    use super::modules;
    use route_tree::Folder;

    #[test]
    fn every_folder_has_a_module_of_its_own() {
        let folder = |name: &str, folders| Folder { folders, ..Folder::new(name, None) };
        let names = [
            "users",
            "type",
            "self",
            "route",
            "1st",
            "a-b",
            "a_b",
            "café",
            "caf",
            "hello world",
            "[id]",
            "%5Fid",
            "[...rest]",
            "(group)",
            "你好",
            "!!",
            "{x}",
            ".well-known",
            "Params",
        ];
        let tree = folder("app", names.map(|name| folder(name, Vec::new())).to_vec());
        let expected = [
            "users",
            "type",
            "self_",
            "route_",
            "_1st",
            "a_b_",
            "a_b",
            "caf_",
            "caf",
            "hello_world",
            "_id",
            "_5Fid",
            "_rest",
            "_group",
            "__",
            "___",
            "_x",
            "_well_known",
            "Params_",
        ];
        assert_eq!(modules(&tree, false), expected);
    }
}
