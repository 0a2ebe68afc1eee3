//! The attributes of an item or a file, as far as routing needs them.

use proc_macro2::{Group, Span, TokenTree};

use crate::file::source::find_word;

/// The conditions and properties that attributes give to an item or a file.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) conditions: Vec<String>,
    pub(crate) hidden_condition: Option<Span>,
    pub(crate) derives_deserialize: bool,
    pub(crate) changes_fields: bool,
    pub(crate) allows_private_types: bool,
}

impl Attributes {
    /// Adds the attribute between these brackets.
    pub(crate) fn add(&mut self, brackets: &Group) {
        let mut tokens = brackets.stream().into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else { return };
        let list = match tokens.next() {
            Some(TokenTree::Group(group)) => Some(group.stream()),
            _ => None,
        };
        if CHANGING_FIELDS.iter().any(|known| name == known) {
            self.changes_fields = true;
        }
        let Some(list) = list else { return };
        if name == "cfg" {
            self.conditions.push(list.to_string());
        } else if name == "cfg_attr" {
            self.hidden_condition = self.hidden_condition.or(find_word(list, "cfg"));
        } else if name == "derive" {
            self.derives_deserialize |= find_word(list, "Deserialize").is_some();
        } else if find_word(list, "private_interfaces").is_some() {
            self.allows_private_types = true;
        }
    }
}

/// The attributes of a struct or a field that change which fields are read.
pub(crate) const CHANGING_FIELDS: [&str; 3] = ["serde", "cfg", "cfg_attr"];
