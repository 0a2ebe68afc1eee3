//! What a new file says.

use route_tree::{Method, Segment, field_ident, pattern};

/// The text of a `route.rs` behind these segments.
pub(super) fn route(segments: &[Segment<String>], methods: &[Method]) -> String {
    let handler = |method: Method| match argument(segments, field_ident) {
        None => format!(
            "pub async fn {method}() -> &'static str {{\n    {:?}\n}}\n",
            format!("{method} {}", pattern(segments.iter().map(Segment::as_deref)))
        ),
        Some(argument) => {
            // A literal has no braces in a pattern, and a list no other way to be shown.
            let path = pattern(segments.iter().map(Segment::as_deref));
            let path = match segments.last().and_then(Segment::parameter) {
                Some(field) => path.replace(&format!("{{*{field}}}"), &format!("{{{field}:?}}")),
                None => path,
            };
            format!(
                "pub async fn {method}({argument}) -> String {{\n    format!({:?})\n}}\n",
                format!("{method} {path}")
            )
        }
    };
    let mut handlers: Vec<String> = Vec::new();
    for handler in methods.iter().copied().map(handler) {
        if !handlers.contains(&handler) {
            handlers.push(handler);
        }
    }
    format!("{}{}", import(segments), handlers.join("\n"))
}

/// The text of a `page.rs` behind these segments. What a client sent is not in it: it would have to be escaped.
pub(super) fn page(segments: &[Segment<String>]) -> String {
    let argument = argument(segments, |field| format!("{}: _", field_ident(field)));
    let path = pattern(segments.iter().map(Segment::as_deref));
    let html = format!("<!doctype html><title>{path}</title><h1>{path}</h1>");
    let argument = argument.unwrap_or_default();
    format!("{}pub async fn page({argument}) -> &'static str {{\n    {html:?}\n}}\n", import(segments))
}

fn import(segments: &[Segment<String>]) -> &'static str {
    let has_parameters = segments.iter().any(|segment| segment.parameter().is_some());
    if has_parameters { "use super::Params;\n\n" } else { "" }
}

/// `Params { id }: Params<String>`, if there are any.
fn argument(segments: &[Segment<String>], bind: impl Fn(&str) -> String) -> Option<String> {
    let held =
        segments.iter().filter_map(|segment| segment.parameter().map(|parameter| (segment, parameter)));
    let (fields, types): (Vec<String>, Vec<&str>) = held
        .map(|(segment, parameter)| {
            let of = if matches!(segment, Segment::Dynamic(_)) { "String" } else { "Vec<String>" };
            (bind(parameter), of)
        })
        .unzip();
    let argument = format!("Params {{ {} }}: Params<{}>", fields.join(", "), types.join(", "));
    (!fields.is_empty()).then_some(argument)
}
