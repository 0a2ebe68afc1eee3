//! The routes for programs.

use route_tree::{Handler, Position, Route, RouteFile, Segment};
use serde_json::{Value, json};

use super::{middlewares, pattern_of};
use crate::site::{Package, Site, Workspace};

/// A list of the folders of routes.
pub(crate) fn describe(workspace: &Workspace) -> Value {
    workspace.sites().map(|(package, site)| describe_site(package, site)).collect()
}

fn describe_site(package: &Package, site: &Site) -> Value {
    let annotation = &site.annotation;
    let routes: Value = site.tree.routes().iter().map(|route| describe_route(site, route)).collect();
    let not_founds: Value =
        site.tree.not_found_files().iter().map(|route| describe_route(site, route)).collect();
    json!({
        "package": package.manifest.name.as_str(),
        "manifest_path": package.manifest.manifest_path.as_str(),
        "module": annotation.module,
        "attribute": place(&annotation.file, annotation.position),
        "folder": annotation.folder,
        "base_path": annotation.base.iter().map(|segment| format!("/{}", name(segment.as_deref()))).collect::<String>(),
        "trailing_slash": annotation.trailing_slash.name(),
        "routes": routes,
        "not_found": not_founds,
    })
}

fn describe_route(site: &Site, route: &Route<'_>) -> Value {
    let parameters: Value =
        route.segments().filter(|segment| segment.parameter().is_some()).map(describe_parameter).collect();
    let handlers: Value =
        route.file.handlers.iter().map(|handler| describe_handler(route.file, handler)).collect();
    json!({
        "pattern": pattern_of(site, route),
        "kind": route.file.kind.stem(),
        "file": route.file.path,
        "parameters": parameters,
        "handlers": handlers,
        "middleware": middlewares(route),
    })
}

fn describe_parameter(segment: Segment<&str>) -> Value {
    let kind = match segment {
        Segment::CatchAll(_) => "catch-all",
        Segment::OptionalCatchAll(_) => "optional catch-all",
        Segment::Dynamic(_) | Segment::Literal(_) => "dynamic",
    };
    json!({"name": name(segment), "kind": kind})
}

/// The characters of a literal, or the name of a parameter as a field of `Params`.
fn name(segment: Segment<&str>) -> &str {
    match segment {
        Segment::Literal(text)
        | Segment::Dynamic(text)
        | Segment::CatchAll(text)
        | Segment::OptionalCatchAll(text) => text,
    }
}

fn describe_handler(file: &RouteFile, handler: &Handler) -> Value {
    let mut description = place(&file.path, handler.position);
    description["function"] = handler.export.name().into();
    description["cfg"] = handler.conditions.clone().into();
    if let Some(method) = handler.export.method() {
        description["method"] = method.as_str().into();
    }
    description
}

fn place(file: &str, Position { line, column }: Position) -> Value {
    json!({"file": file, "line": line, "column": column})
}
