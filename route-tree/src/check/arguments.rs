//! The rules of what a handler takes from its path.
//!
//! axum finds out when a request comes, and answers 500. Here the folders are known, and where the type of an
//! argument tells how many parameters it takes, or which, a wrong one is refused.

use route_url::Segment;

use crate::diagnostic::{Diagnostic, Fault};
use crate::route::Route;
use crate::tree::{Handler, ParamType, PathArgument, PathValues, RouteFile};

/// `Path` makes a tuple of all the parameters there are, and one value of the only one.
pub(super) fn wrong_number_of_values(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let parameters = parameters(route);
    for (handler, argument) in path_arguments(route.file) {
        let PathValues::Count(count) = argument.values else { continue };
        let fits = count == parameters.len()
            || (argument.is_wrapped && (parameters.is_empty() || count + 1 == parameters.len()));
        if !fits && !is_reported(argument, found) {
            let message = format!(
                "`{}` takes {} from its path, which has {}",
                handler.name,
                plural(count, "value"),
                list(&parameters)
            );
            found.push(at_argument(handler, argument, message, &help(&parameters)));
        }
    }
}

/// A struct takes the parameters by their names.
pub(super) fn unknown_fields(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let parameters = parameters(route);
    for (handler, argument) in path_arguments(route.file) {
        let PathValues::Fields(fields) = &argument.values else { continue };
        let is_known = |field: &&String| parameters.iter().any(|parameter| *parameter == **field);
        let unknown: Vec<String> =
            fields.iter().filter(|field| !is_known(field)).map(|field| format!("`{field}`")).collect();
        if !unknown.is_empty() && !argument.is_wrapped && !is_reported(argument, found) {
            let message = format!(
                "`{}` takes {} from its path, which has {}",
                handler.name,
                unknown.join(", "),
                list(&parameters)
            );
            found.push(at_argument(handler, argument, message, &help(&parameters)));
        }
    }
}

/// An optional catch-all also answers at the URL of its own folder, where axum's `Path` does not find it.
pub(super) fn nothing_at_the_own_url(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let parameters = parameters(route);
    let Some(optional) = parameters.last().filter(|_| is_optional(route)) else { return };
    for (handler, argument) in path_arguments(route.file) {
        let wants_it = match &argument.values {
            PathValues::Count(count) => *count == parameters.len(),
            PathValues::Fields(fields) => fields.iter().any(|field| field == optional),
            PathValues::Unknown | PathValues::Types(_) => false,
        };
        if wants_it && !argument.is_wrapped && !is_reported(argument, found) {
            let message = format!(
                "`{}` takes `{}` from its path, and where the optional catch-all matches nothing there is none",
                handler.name, optional
            );
            let help = "take `super::Params`, in which it is empty then";
            found.push(at_argument(handler, argument, message, help));
        }
    }
}

/// What is not found has no route, and so axum knows no parameters.
pub(super) fn path_in_not_found(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    for (handler, argument) in path_arguments(route.file) {
        let is_path = matches!(argument.values, PathValues::Count(_) | PathValues::Fields(_));
        if is_path && !argument.is_wrapped {
            let message = "`Path` finds nothing in `not_found.rs`, since no route has matched".to_owned();
            let help = "take `super::Params`, which reads the folders in brackets above this one";
            found.push(at_argument(handler, argument, message, help));
        }
    }
}

/// `Params` has one type for each parameter. rustc counts them, too.
pub(super) fn too_many_types(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let parameters = parameters(route);
    for (handler, argument) in path_arguments(route.file) {
        let PathValues::Types(types) = &argument.values else { continue };
        if types.len() > parameters.len() && !parameters.is_empty() {
            let message = format!(
                "`{}` gives `Params` {} for a path that has {}",
                handler.name,
                plural(types.len(), "type"),
                list(&parameters)
            );
            let help = "give it one type for each parameter, in the order of the path";
            let labels = vec![argument.label.clone()];
            found.push(Diagnostic { fault: Fault::Rustc, ..Diagnostic::tree(message, labels, help) });
        }
    }
}

/// A catch-all is a list, and any other parameter is one value: another type would refuse every request.
pub(super) fn wrong_type_of_parameter(route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    for (handler, argument) in path_arguments(route.file) {
        let PathValues::Types(types) = &argument.values else { continue };
        for (segment, of) in route.segments().filter(|segment| segment.parameter().is_some()).zip(types) {
            let Some(name) = segment.parameter() else { continue };
            let (message, help) = match (segment, of) {
                (Segment::Dynamic(_), ParamType::Several) => (
                    format!("`{name}` is one value, and `{}` reads it as several", handler.name),
                    "`Params` has one type for each parameter: `Params<u64, u64>` for two of them",
                ),
                (Segment::CatchAll(_) | Segment::OptionalCatchAll(_), ParamType::One) => (
                    format!("`{name}` is a list of values, and `{}` reads it as one", handler.name),
                    "write the type as a list, as in `Params<Vec<String>>`",
                ),
                _ => continue,
            };
            found.push(at_argument(handler, argument, message, help));
        }
    }
}

/// What the handlers of a file take from their path.
pub(super) fn path_arguments<'a>(
    file: &'a RouteFile,
) -> impl Iterator<Item = (&'a Handler, &'a PathArgument)> {
    let of = |handler: &'a Handler| handler.path_arguments.iter().map(move |argument| (handler, argument));
    file.handlers.iter().flat_map(of)
}

/// Whether there is a fault of this argument that goes before: what is said of its number does not help then.
fn is_reported(argument: &PathArgument, found: &[Diagnostic]) -> bool {
    found.iter().any(|diagnostic| diagnostic.labels.first() == Some(&argument.label))
}

/// A fault of what a handler takes.
pub(super) fn at_argument(
    handler: &Handler,
    argument: &PathArgument,
    message: String,
    help: &str,
) -> Diagnostic {
    Diagnostic::function(handler.position, message, argument.label.clone(), help)
}

fn parameters<'t>(route: &Route<'t>) -> Vec<&'t str> {
    route.segments().filter_map(|segment| segment.parameter().copied()).collect()
}

fn is_optional(route: &Route<'_>) -> bool {
    matches!(route.segments().last(), Some(Segment::OptionalCatchAll(_)))
}

fn plural(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// The parameters of a path, after "which has".
fn list(parameters: &[&str]) -> String {
    let names: Vec<String> = parameters.iter().map(|parameter| format!("`{parameter}`")).collect();
    match names.as_slice() {
        [] => "none".to_owned(),
        [name] => format!("only {name}"),
        [names @ .., last] => format!("{} and {last}", names.join(", ")),
    }
}

fn help(parameters: &[&str]) -> String {
    if parameters.is_empty() {
        return "remove the argument, or put the brackets of a parameter around the name of a folder: `[id]`"
            .to_owned();
    }
    "take `super::Params`, which has a field for each folder in brackets on the path".to_owned()
}
