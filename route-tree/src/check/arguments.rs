//! The rules of the arguments that take something from the path.
//!
//! axum notices a wrong argument when a request comes, and answers 500. Here the folders are known: if the type of an
//! argument shows how many parameters it takes, or which, a wrong one is refused.

use route_url::Segment;

use crate::diagnostic::Diagnostic;
use crate::route::Route;
use crate::tree::{Handler, ParamType, PathArgument, PathValues, RouteFile};

/// Reports arguments that read too many or too few parameters, or parameters that do not exist. The first problem of
/// an argument is reported alone: a second one would be noise.
pub(super) fn wrong_path(route: &Route<'_>) -> Vec<Diagnostic> {
    let parameters = parameters(route);
    let report = |(handler, argument)| {
        wrong_number_of_values(handler, argument, &parameters)
            .or_else(|| unknown_fields(handler, argument, &parameters))
            .or_else(|| nothing_at_the_own_url(handler, argument, route, &parameters))
    };
    path_arguments(route.file).filter_map(report).collect()
}

/// Reports a `Path` of a wrong number of values. It reads all parameters into a tuple, or the only one into a value.
fn wrong_number_of_values(
    handler: &Handler,
    argument: &PathArgument,
    parameters: &[&str],
) -> Option<Diagnostic> {
    let PathValues::Count(count) = argument.values else { return None };
    let fits = count == parameters.len()
        || (argument.is_wrapped && (parameters.is_empty() || count + 1 == parameters.len()));
    (!fits).then(|| wrong_values(handler, argument, &plural(count, "value"), parameters))
}

/// Reports the fields of a struct that are not parameters. `Path` fills a struct by their names.
fn unknown_fields(handler: &Handler, argument: &PathArgument, parameters: &[&str]) -> Option<Diagnostic> {
    let PathValues::Fields(fields) = &argument.values else { return None };
    let unknown: Vec<String> = fields
        .iter()
        .filter(|field| !parameters.contains(&field.as_str()))
        .map(|field| format!("`{field}`"))
        .collect();
    (!unknown.is_empty() && !argument.is_wrapped)
        .then(|| wrong_values(handler, argument, &unknown.join(", "), parameters))
}

fn wrong_values(handler: &Handler, argument: &PathArgument, taken: &str, parameters: &[&str]) -> Diagnostic {
    let message =
        format!("`{}` takes {taken} from its path, which has {}", handler.export.name(), list(parameters));
    at_argument(handler, argument, message, help(parameters))
}

/// Reports a `Path` that reads an optional catch-all. At the URL of the catch-all's own folder there is no value.
fn nothing_at_the_own_url(
    handler: &Handler,
    argument: &PathArgument,
    route: &Route<'_>,
    parameters: &[&str],
) -> Option<Diagnostic> {
    let Some(Segment::OptionalCatchAll(optional)) = route.segments().last() else { return None };
    let wants_it = match &argument.values {
        PathValues::Count(count) => *count == parameters.len(),
        PathValues::Fields(fields) => fields.iter().any(|field| field == optional),
        PathValues::Unknown | PathValues::Types(_) => false,
    };
    (wants_it && !argument.is_wrapped).then(|| {
        let message = format!(
            "`{}` takes `{optional}` from its path, which has no value if the optional catch-all matches nothing",
            handler.export.name()
        );
        at_argument(handler, argument, message, "take `super::Params`, whose field is an empty list then")
    })
}

/// Reports a `Path` in a `not_found.rs`. No route has matched, so axum knows no parameters.
pub(super) fn path_in_not_found(route: &Route<'_>) -> Vec<Diagnostic> {
    let is_path =
        |argument: &PathArgument| matches!(argument.values, PathValues::Count(_) | PathValues::Fields(_));
    let wrong = path_arguments(route.file).filter(|(_, argument)| is_path(argument) && !argument.is_wrapped);
    let report = |(handler, argument)| {
        let message = "`Path` finds nothing in `not_found.rs`, since no route has matched".to_owned();
        let help = "take `super::Params`, which reads the folders in brackets above this one";
        at_argument(handler, argument, message, help)
    };
    wrong.map(report).collect()
}

/// Reports a `Params` with more types than parameters. rustc counts the types, too.
pub(super) fn too_many_types(route: &Route<'_>) -> Vec<Diagnostic> {
    let parameters = parameters(route);
    let report = |(handler, argument): (&Handler, &PathArgument)| {
        let PathValues::Types(types) = &argument.values else { return None };
        (types.len() > parameters.len() && !parameters.is_empty()).then(|| {
            let message = format!(
                "`{}` gives `Params` {} for a path that has {}",
                handler.export.name(),
                plural(types.len(), "type"),
                list(&parameters)
            );
            let help = "give it one type for each parameter, in the order of the path";
            Diagnostic::of_rustc(message, vec![argument.label.clone()], help)
        })
    };
    path_arguments(route.file).filter_map(report).collect()
}

/// Reports a `Params` that reads a list as one value, or one value as several: it would refuse every request.
pub(super) fn wrong_type_of_parameter(route: &Route<'_>) -> Vec<Diagnostic> {
    let segments: Vec<_> = route.segments().filter(|segment| segment.parameter().is_some()).collect();
    let mut found = Vec::new();
    for (handler, argument) in path_arguments(route.file) {
        let PathValues::Types(types) = &argument.values else { continue };
        let report = |(segment, of): (&Segment<&str>, &ParamType)| {
            let (message, help) = match (segment, of) {
                (Segment::Dynamic(name), ParamType::Several) => (
                    format!("`{name}` is one value, and `{}` reads it as several", handler.export.name()),
                    "give `Params` one type for each parameter: `Params<u64, u64>` for two of them",
                ),
                (Segment::CatchAll(name) | Segment::OptionalCatchAll(name), ParamType::One) => (
                    format!("`{name}` is a list of values, and `{}` reads it as one", handler.export.name()),
                    "write the type as a list, as in `Params<Vec<String>>`",
                ),
                _ => return None,
            };
            Some(at_argument(handler, argument, message, help))
        };
        found.extend(segments.iter().zip(types).filter_map(report));
    }
    found
}

/// Returns the arguments of a file that take something from the path, each with its handler.
pub(super) fn path_arguments<'a>(
    file: &'a RouteFile,
) -> impl Iterator<Item = (&'a Handler, &'a PathArgument)> {
    let of = |handler: &'a Handler| handler.path_arguments.iter().map(move |argument| (handler, argument));
    file.handlers.iter().flat_map(of)
}

/// Reports an argument of a handler.
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

fn help(parameters: &[&str]) -> &'static str {
    if parameters.is_empty() {
        "remove the argument, or put the brackets of a parameter around the name of a folder: `[id]`"
    } else {
        "take `super::Params`, which has a field for each folder in brackets on the path"
    }
}
