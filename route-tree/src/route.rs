//! Routes: the tree read as URLs.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::segment::{Parameter, Segment};
use crate::tree::{Folder, RouteFile};

/// What a literal segment cannot hold as it is: the characters that browsers encode in a path
/// ([WHATWG URL](https://url.spec.whatwg.org/#path-percent-encode-set)), those that some of them encode, and
/// `%`, which stands for itself in a folder's name.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A file with the folders that lead to it.
#[derive(Clone, Debug)]
pub struct Route<'tree> {
    /// The folders from the root down to the one that holds the file.
    pub folders: Vec<&'tree Folder>,
    /// The file.
    pub file: &'tree RouteFile,
}

impl<'tree> Route<'tree> {
    /// The segments of its URL. Groups are not among them.
    pub fn segments(&self) -> impl Iterator<Item = &'tree Segment> {
        self.folders.iter().map(|folder| &folder.segment).filter(|segment| **segment != Segment::Group)
    }

    /// The URL pattern as axum writes it: `/users/{id}/files/{*path}`.
    pub fn pattern(&self) -> String {
        pattern(self.segments())
    }
}

/// The pattern of these segments, as axum writes it.
pub fn pattern<'a>(segments: impl Iterator<Item = &'a Segment>) -> String {
    let pattern: String = segments.map(|segment| format!("/{}", spell(segment))).collect();
    if pattern.is_empty() { "/".to_owned() } else { pattern }
}

/// The files at and below a folder that `pick` takes from each, with the folders that lead there.
pub(crate) fn files<'tree>(
    root: &'tree Folder,
    pick: impl Fn(&'tree Folder) -> &'tree [RouteFile],
) -> Vec<Route<'tree>> {
    fn walk<'tree>(
        folders: &[&'tree Folder],
        pick: &dyn Fn(&'tree Folder) -> &'tree [RouteFile],
        found: &mut Vec<Route<'tree>>,
    ) {
        let Some(folder) = folders.last() else { return };
        found.extend(pick(folder).iter().map(|file| Route { folders: folders.to_vec(), file }));
        for child in &folder.folders {
            walk(&[folders, &[child]].concat(), pick, found);
        }
    }
    let mut found = Vec::new();
    walk(&[root], &pick, &mut found);
    found
}

fn spell(segment: &Segment) -> String {
    match segment {
        Segment::Literal(text) => encode_literal(text),
        Segment::Dynamic(Parameter { field, .. }) => format!("{{{field}}}"),
        Segment::CatchAll(Parameter { field, .. }) | Segment::OptionalCatchAll(Parameter { field, .. }) => {
            format!("{{*{field}}}")
        }
        Segment::Group => String::new(),
    }
}

/// A literal segment as it stands in a request.
pub fn encode_literal(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::encode_literal;

    #[test]
    fn literals_are_spelled_as_browsers_spell_them() {
        for (name, expected) in [
            ("a-b.c~d", "a-b.c~d"),
            ("plus+sign", "plus+sign"),
            ("a@b:c,(d)", "a@b:c,(d)"),
            ("café", "caf%C3%A9"),
            ("hello world", "hello%20world"),
            ("100%", "100%25"),
            ("{x}", "%7Bx%7D"),
            ("a\\b", "a%5Cb"),
        ] {
            assert_eq!(encode_literal(name), expected, "{name}");
        }
    }
}
