//! Folder names: the segment that each adds to a URL, and the names that are refused.
//!
//! The forms are those of Next.js:
//! [dynamic segments](https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes),
//! [route groups](https://nextjs.org/docs/app/api-reference/file-conventions/route-groups) and
//! [private folders](https://nextjs.org/docs/app/getting-started/project-structure#private-folders).

use route_url::Segment;

/// Reads the name of a folder: the segment that it adds to the URL, or none for a group. A folder whose name begins
/// with `_` is private and not routed.
///
/// The text of a parameter is the name of its field in `Params`, in which `-` becomes `_`.
///
/// # Errors
///
/// If the name is refused.
pub fn parse_segment(name: &str) -> Result<Option<Segment<String>>, Refusal> {
    if name.contains(['[', ']']) {
        return parse_brackets(name);
    }
    if name.starts_with("(.") {
        return refuse(
            format!("`{name}` is an intercepting route of Next.js, which is not supported"),
            "name the folder after its URL, or begin its name with `_` to keep it out of routing",
        );
    }
    if name.starts_with('@') {
        return refuse(
            format!("`{name}` is a parallel route of Next.js, which is not supported"),
            "drop the `@`, or begin the name with `_` to keep the folder out of routing",
        );
    }
    if name.starts_with([':', '*']) {
        let parameter = name.trim_start_matches([':', '*']);
        let help = match (name.starts_with(':'), parameter) {
            (true, "") => "a dynamic segment is written `[name]`".to_owned(),
            (true, parameter) => format!("a dynamic segment is written `[{parameter}]`"),
            (false, "") => "a catch-all is written `[...name]`".to_owned(),
            (false, parameter) => format!("a catch-all is written `[...{parameter}]`"),
        };
        return refuse(format!("`{name}` begins with a character that axum reserves"), help);
    }
    if name.starts_with('(') && name.ends_with(')') {
        return Ok(None);
    }
    if name.starts_with('(') || !is_balanced(name, '(', ')') {
        return refuse(
            format!("the parentheses of `{name}` do not enclose the whole name"),
            "a group that adds nothing to the URL is written `(name)`",
        );
    }
    Ok(Some(Segment::Literal(name.replace("%5F", "_"))))
}

/// Returns the name of a parameter as it is written in the name of its folder.
pub(crate) fn parameter_name(folder: &str) -> &str {
    folder.trim_matches(['[', ']']).trim_start_matches('.')
}

/// Writes the field of a parameter as Rust does.
pub fn field_ident(field: &str) -> String {
    if is_keyword(field) { format!("r#{field}") } else { field.to_owned() }
}

/// Whether an identifier is written with `r#`.
pub fn is_keyword(identifier: &str) -> bool {
    // `gen` is a keyword since edition 2024, which syn does not know.
    identifier == "gen" || syn::parse_str::<syn::Ident>(identifier).is_err()
}

/// Why a folder name is refused, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong with the name.
    pub message: String,
    /// What to write instead.
    pub help: String,
}

fn refuse<T>(message: impl Into<String>, help: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal { message: message.into(), help: help.into() })
}

/// Whether a folder is kept out of routing, with everything below it.
pub(crate) fn is_private(name: &str) -> bool {
    name.starts_with('_')
}

fn parse_brackets(name: &str) -> Result<Option<Segment<String>>, Refusal> {
    if !is_balanced(name, '[', ']') {
        return refuse(
            format!("the brackets of `{name}` do not match"),
            "a dynamic segment is written `[name]`, `[...name]` or `[[...name]]`",
        );
    }
    if let Some(inner) = name.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")) {
        return match inner.strip_prefix("...") {
            Some(inner) => Ok(Some(Segment::OptionalCatchAll(parse_parameter(inner, name)?))),
            None => refuse(
                format!("`{name}` would be an optional parameter, but only a catch-all can be optional"),
                format!("write `[[...{inner}]]`, or give both `[{inner}]` and the folder around it a route"),
            ),
        };
    }
    let Some(inner) = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
        return refuse(
            format!("`{name}` mixes a parameter with other text"),
            "write `[name]`, which is the whole name of the folder, and split the value in the handler",
        );
    };
    if inner.contains(['[', ']']) {
        return refuse(
            format!("`{name}` has brackets within brackets"),
            "a dynamic segment is written `[name]`, `[...name]` or `[[...name]]`",
        );
    }
    match inner.strip_prefix("...") {
        Some(inner) => Ok(Some(Segment::CatchAll(parse_parameter(inner, name)?))),
        None => Ok(Some(Segment::Dynamic(parse_parameter(inner, name)?))),
    }
}

/// Reads a parameter's name, which becomes a field of `Params` and so must be an identifier.
fn parse_parameter(name: &str, folder: &str) -> Result<String, Refusal> {
    if name.is_empty() {
        return refuse(
            format!("`{folder}` names no parameter"),
            "write the name of the parameter between the brackets, as in `[id]`",
        );
    }
    if let Some(rest) = name.strip_prefix('…') {
        return refuse(
            format!("`{folder}` begins with `…`, which is one character instead of three dots"),
            format!("write `{}`", folder.replace(name, &format!("...{rest}"))),
        );
    }
    if name.starts_with('.') {
        return refuse(
            format!("the parameter of `{folder}` begins with a dot"),
            "write `[name]` for one segment, `[...name]` for one or more, `[[...name]]` for zero or more",
        );
    }
    let field = name.replace('-', "_");
    if !is_field(&field) {
        return refuse(
            format!(
                "`{name}` in `{folder}` cannot name a field of `Params`, since it is not a Rust identifier"
            ),
            "use letters, digits and `_`, beginning with a letter (`-` becomes `_`)",
        );
    }
    Ok(field)
}

/// Whether the name can be a field, as itself or behind `r#`.
fn is_field(name: &str) -> bool {
    let mut characters = name.chars();
    let begins = characters.next().is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first));
    begins
        && characters.all(unicode_ident::is_xid_continue)
        && !matches!(name, "_" | "self" | "Self" | "super" | "crate")
}

fn is_balanced(name: &str, open: char, close: char) -> bool {
    let mut depth = 0_usize;
    for character in name.chars() {
        if character == open {
            depth += 1;
        } else if character == close {
            let Some(outer) = depth.checked_sub(1) else { return false };
            depth = outer;
        }
    }
    depth == 0
}

#[cfg(test)]
mod tests {
    use super::parse_segment;
    use route_url::Segment;

    fn describe(name: &str) -> String {
        match parse_segment(name) {
            Ok(Some(Segment::Literal(text))) => format!("literal {text}"),
            Ok(Some(Segment::Dynamic(field))) => format!("dynamic {field}"),
            Ok(Some(Segment::CatchAll(field))) => format!("catch-all {field}"),
            Ok(Some(Segment::OptionalCatchAll(field))) => format!("optional {field}"),
            Ok(None) => "group".to_owned(),
            Err(refusal) => refusal.message,
        }
    }

    #[test]
    fn every_form_of_folder_name() {
        for (name, expected) in [
            ("users", "literal users"),
            ("café", "literal café"),
            ("hello world", "literal hello world"),
            ("%5Fname", "literal _name"),
            ("a%5Fb", "literal a_b"),
            ("100%", "literal 100%"),
            (".well-known", "literal .well-known"),
            ("{x}", "literal {x}"),
            ("f(x)", "literal f(x)"),
            ("[id]", "dynamic id"),
            ("[user-id]", "dynamic user_id"),
            ("[_id]", "dynamic _id"),
            ("[type]", "dynamic type"),
            ("[größe]", "dynamic größe"),
            ("[...rest]", "catch-all rest"),
            ("[[...rest]]", "optional rest"),
            ("(group)", "group"),
            ("(a)(b)", "group"),
        ] {
            assert_eq!(describe(name), expected, "{name}");
        }
    }

    #[test]
    fn every_refusal() {
        for (name, expected) in [
            (":id", "`:id` begins with a character that axum reserves"),
            ("*rest", "`*rest` begins with a character that axum reserves"),
            ("pre[id]", "`pre[id]` mixes a parameter with other text"),
            ("[id].json", "`[id].json` mixes a parameter with other text"),
            ("[a][b]", "`[a][b]` has brackets within brackets"),
            ("[[id]]", "`[[id]]` would be an optional parameter, but only a catch-all can be optional"),
            ("[]", "`[]` names no parameter"),
            ("[...]", "`[...]` names no parameter"),
            ("[[...]]", "`[[...]]` names no parameter"),
            ("[.id]", "the parameter of `[.id]` begins with a dot"),
            ("[....id]", "the parameter of `[....id]` begins with a dot"),
            ("[…id]", "`[…id]` begins with `…`, which is one character instead of three dots"),
            ("[id", "the brackets of `[id` do not match"),
            ("id]", "the brackets of `id]` do not match"),
            ("[id]]", "the brackets of `[id]]` do not match"),
            ("[[...id]", "the brackets of `[[...id]` do not match"),
            ("]id[", "the brackets of `]id[` do not match"),
            ("@slot", "`@slot` is a parallel route of Next.js, which is not supported"),
            ("(.)x", "`(.)x` is an intercepting route of Next.js, which is not supported"),
            ("(...)x", "`(...)x` is an intercepting route of Next.js, which is not supported"),
            ("(a", "the parentheses of `(a` do not enclose the whole name"),
            ("(a)b", "the parentheses of `(a)b` do not enclose the whole name"),
            ("a)", "the parentheses of `a)` do not enclose the whole name"),
            ("[1st]", "`1st` in `[1st]` cannot name a field of `Params`, since it is not a Rust identifier"),
            (
                "[self]",
                "`self` in `[self]` cannot name a field of `Params`, since it is not a Rust identifier",
            ),
            ("[a b]", "`a b` in `[a b]` cannot name a field of `Params`, since it is not a Rust identifier"),
        ] {
            assert_eq!(describe(name), expected, "{name}");
        }
    }
}
