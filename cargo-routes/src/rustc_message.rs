//! A fault in the format of `cargo check --message-format=json`
//! ([Cargo](https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages),
//! [rustc](https://doc.rust-lang.org/rustc/json.html)).

use std::fs;

use cargo_metadata::Target;
use route_tree::{Annotation, Channel, Diagnostic, FunctionReport, Label, Position, Suggestion};
use serde_json::{Value, json};

use crate::site::{Package, Workspace};
use crate::source::byte_at;

/// The message, on one line.
pub(crate) fn of(workspace: &Workspace, package: &Package, target: &Target, fault: &Diagnostic) -> Value {
    let files = Files { workspace, package };
    let mut spans: Vec<Value> = fault.labels.iter().filter_map(|label| files.label(label)).collect();
    if spans.is_empty() {
        spans.extend(files.attribute(""));
    }
    if let Some(first) = spans.first_mut() {
        first["is_primary"] = true.into();
    }
    let rendered = workspace.placed(package, fault);
    json!({
        "reason": "compiler-message",
        "package_id": package.manifest.id,
        "manifest_path": package.manifest.manifest_path,
        "target": target,
        "message": {
            "$message_type": "diagnostic",
            "message": fault.message,
            "code": null,
            "level": "error",
            "spans": spans,
            "children": [files.help(fault)],
            "rendered": format!("error: {rendered}\n\n"),
        },
    })
}

/// What rustc says again of a fault that has been said: the text at the attribute, and the lint that points at the
/// report.
pub(crate) struct Repetition<'a> {
    files: Files<'a>,
    text: String,
    lint: Option<(&'static str, &'a FunctionReport)>,
}

impl<'a> Repetition<'a> {
    pub(crate) fn of(workspace: &'a Workspace, package: &'a Package, fault: &'a Diagnostic) -> Self {
        let lint = match &fault.channel {
            Channel::Function(report) => Some(("dead_code", report)),
            Channel::PrivateType(report) => Some(("private_interfaces", report)),
            Channel::Attribute | Channel::Rustc => None,
        };
        Self { files: Files { workspace, package }, text: fault.to_string(), lint }
    }

    /// Whether a message of rustc is one.
    pub(crate) fn is(&self, message: &Value) -> bool {
        let message = &message["message"];
        let is_lint = self.lint.is_some_and(|(lint, report)| {
            let spans = message["spans"].as_array().map_or(&[][..], Vec::as_slice);
            message["code"]["code"] == lint && spans.iter().any(|span| self.files.is_at(span, report))
        });
        is_lint || message["message"].as_str().is_some_and(|text| text.contains(&self.text))
    }
}

/// The files of a package, named as rustc names them.
struct Files<'a> {
    workspace: &'a Workspace,
    package: &'a Package,
}

/// A stretch of one line.
struct Span<'a> {
    path: &'a str,
    position: Position,
    width: usize,
    label: &'a str,
}

impl Files<'_> {
    fn label(&self, label: &Label) -> Option<Value> {
        let Label { path, excerpt, text } = label;
        match excerpt {
            Some(excerpt) => {
                Some(self.span(&Span { path, position: excerpt.position, width: excerpt.width, label: text }))
            }
            // Of a file the first line stands for the whole.
            None if self.package.folder.join(path).is_file() => {
                let position = Position { line: 1, column: 1 };
                Some(self.span(&Span { path, position, width: 0, label: text }))
            }
            None => self.attribute(path),
        }
    }

    /// Where the attribute names the folder of routes that a path is in: a folder cannot be underlined itself.
    fn attribute(&self, path: &str) -> Option<Value> {
        let is_around = |folder: &str| {
            path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let sites = &self.package.sites;
        let site = sites.iter().find(|site| is_around(&site.annotation.folder)).or(sites.first())?;
        let Annotation { file, position, width, .. } = &site.annotation;
        Some(self.span(&Span { path: file, position: *position, width: *width, label: path }))
    }

    fn span(&self, span: &Span<'_>) -> Value {
        let Span { path, position: Position { line, column }, width, label } = *span;
        let text = fs::read_to_string(self.package.folder.join(path)).unwrap_or_default();
        let source = text.trim_start_matches('\u{feff}').lines().nth(line - 1).unwrap_or_default();
        let end = Position { line, column: column + width };
        json!({
            "file_name": self.workspace.name(self.package, path),
            "byte_start": byte_at(&text, span.position),
            "byte_end": byte_at(&text, end),
            "line_start": line,
            "line_end": line,
            "column_start": column,
            "column_end": end.column,
            "is_primary": false,
            "text": [{"text": source, "highlight_start": column, "highlight_end": end.column}],
            "label": if label.is_empty() { Value::Null } else { label.into() },
            "suggested_replacement": null,
            "suggestion_applicability": null,
            "expansion": null,
        })
    }

    /// What to do, with the change that does it.
    fn help(&self, fault: &Diagnostic) -> Value {
        let spans = fault.suggestion.iter().map(|suggestion| {
            let Suggestion { path, position, width, text, is_certain } = suggestion;
            let mut span = self.span(&Span { path, position: *position, width: *width, label: "" });
            span["is_primary"] = true.into();
            span["suggested_replacement"] = text.as_str().into();
            span["suggestion_applicability"] =
                if *is_certain { "MachineApplicable" } else { "MaybeIncorrect" }.into();
            span
        });
        json!({
            "message": fault.help,
            "code": null,
            "level": "help",
            "spans": spans.collect::<Value>(),
            "children": [],
            "rendered": null,
        })
    }

    /// Whether a span of rustc begins at this function.
    fn is_at(&self, span: &Value, report: &FunctionReport) -> bool {
        let name = span["file_name"].as_str().unwrap_or_default();
        // rustc names a file of the folder by the way from the attribute: `src/../app/route.rs`.
        let is_file = [self.workspace.root.join(name), self.package.folder.join(&report.file)]
            .map(|path| fs::canonicalize(path).ok());
        is_file[0].is_some() && is_file[0] == is_file[1] && span["line_start"] == report.position.line
    }
}
