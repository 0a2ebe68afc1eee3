//! `docs/diagnostics.md` says of every rule what stands in its folder: the tree, the message and the repair.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// The rules in the order of the page, under its headings.
const SECTIONS: [(&str, &[&str]); 5] = [
    (
        "Exports",
        &[
            "stray_function",
            "method_not_public",
            "trace_and_connect",
            "handler_is_no_function",
            "handler_is_generic",
            "handler_is_unsafe",
            "handler_is_extern",
            "handler_is_variadic",
            "handler_with_too_many_arguments",
            "argument_under_a_condition",
            "condition_within_a_condition",
            "private_type_in_signature",
            "export_by_glob",
            "export_by_another_name",
            "import_that_is_no_export",
            "method_exported_twice",
            "no_handler",
            "page_in_route_file",
            "method_in_page_file",
            "no_page",
            "stray_function_in_page_file",
        ],
    ),
    (
        "Extractors and responses",
        &[
            "path_of_two_values",
            "path_of_one_value",
            "path_with_unknown_fields",
            "path_on_optional_catch_all",
            "path_on_expanded_catch_all",
            "path_in_not_found",
            "params_with_too_many_types",
            "parameter_of_a_wrong_type",
            "params_without_brackets",
            "params_of_a_type_that_is_not_text",
            "argument_is_no_extractor",
            "last_argument_is_no_extractor",
            "body_is_not_last",
            "state_is_not_given",
            "return_is_no_response",
            "future_is_not_send",
            "reexport_is_no_handler",
        ],
    ),
    (
        "Files for a whole folder",
        &[
            "no_middleware",
            "stray_function_in_middleware_file",
            "middleware_without_next",
            "middleware_without_result",
            "middleware_with_a_wrong_argument",
            "layer_with_arguments",
            "layer_without_result",
            "layer_is_no_layer",
            "two_middlewares_in_one_file",
            "middleware_around_nothing",
            "no_not_found",
            "stray_function_in_not_found_file",
            "not_found_with_a_wrong_argument",
            "two_not_found_files_for_one_url",
            "not_found_that_is_never_called",
        ],
    ),
    (
        "Folders",
        &[
            "folder_begins_with_a_colon",
            "text_before_a_parameter",
            "text_after_a_parameter",
            "optional_parameter",
            "parameter_without_name",
            "parameter_begins_with_a_dot",
            "parameter_begins_with_an_ellipsis",
            "parameter_is_no_identifier",
            "unbalanced_brackets",
            "brackets_within_brackets",
            "parallel_route",
            "intercepting_route",
            "unbalanced_parentheses",
            "repeated_parameter",
            "parameters_that_differ_in_dashes",
            "catch_all_not_last",
            "two_names_for_one_segment",
            "two_catch_alls",
            "optional_catch_all_beside_route",
            "two_files_for_one_url",
            "route_beside_page",
            "no_routes",
        ],
    ),
    (
        "Files",
        &[
            "file_almost_called_route",
            "file_in_javascript",
            "file_of_next_js",
            "file_that_cannot_be_read",
            "file_that_is_not_utf8",
            "link_that_leads_back",
            "syntax_error",
        ],
    ),
];

const HEAD: &str = "# Diagnostics

Everything that is refused, with the tree that breaks the rule, the message and the repair. This page is written by
`BLESS=1 cargo test --test diagnostics`, from `route-tree/tests/rules` and `tests/ui/fail`.

All faults of all files are reported in one build; what only rustc can judge, such as the types of arguments, follows
when they are mended. The message stands at the attribute. Where a function is at fault,
rustc also points at the function in its file, as something that is never used, with the message as its reason; a type
that only this function uses may be named beside it, with the same reason. The fault of a folder is an error that stops
rustc before it can point into files: the message then names the place.
";

#[test]
fn the_page_says_what_the_rules_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut page = HEAD.to_owned();
    for (title, names) in SECTIONS {
        page += &format!("\n## {title}\n");
        for name in names {
            page += &section(root, name);
        }
    }
    let file = root.join("docs/diagnostics.md");
    if env::var_os("BLESS").is_some() {
        fs::write(&file, &page).unwrap();
    }
    let stands = read(&file);
    assert!(page == stands, "run `BLESS=1 cargo test --test diagnostics`");
}

#[test]
fn every_rule_is_on_the_page_and_has_a_snapshot() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed: Vec<&str> = SECTIONS.into_iter().flat_map(|(_, names)| names).copied().collect();
    let entries = fs::read_dir(root.join("route-tree/tests/rules")).unwrap();
    for name in entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
        assert!(listed.contains(&name.as_str()), "`{name}` is not on the page");
    }
    for name in listed {
        assert!(root.join(format!("tests/ui/fail/{name}.stderr")).exists(), "`{name}` has no snapshot");
    }
}

/// What the page says of a rule: one that `route-tree` knows, or one that only rustc can judge.
fn section(root: &Path, name: &str) -> String {
    let known = root.join("route-tree/tests/rules").join(name);
    let by_rustc = root.join("tests/ui/fail").join(name);
    let (folder, message) = if known.exists() {
        let message = read(&known.join("expected.txt")).replace("$PACKAGE/", "");
        (known, message)
    } else {
        let snapshot = read(&by_rustc.with_extension("stderr"));
        let message = snapshot.replace(&format!("tests/ui/fail/{name}/"), "");
        (by_rustc, first_paragraph(&message))
    };
    let rule = read(&folder.join("rule.md"));
    let (title, rest) = rule.strip_prefix("# ").and_then(|rule| rule.split_once("\n\n")).unwrap();
    let (reason, repair) = rest.split_once("\nRepair: ").unwrap();
    let tree = tree(&folder);
    let (suggestions, message): (Vec<_>, Vec<_>) = message.lines().partition(|line| is_suggestion(line));
    let is_fixed = suggestions.iter().any(|line| line.starts_with("certain: "));
    let by_command = if is_fixed { "`cargo routes fix` mends this example.\n" } else { "" };
    format!(
        "\n### {title}\n\n{}\n\n{tree}\n```text\n{}\n```\n\n**Repair:** {repair}{by_command}",
        reason.trim(),
        message.join("\n").trim_end()
    )
}

/// Whether a line of `expected.txt` tells of a change that mends the fault.
fn is_suggestion(line: &str) -> bool {
    line.starts_with("certain: ") || line.starts_with("likely: ")
}

/// What rustc says before it tells how it found out.
fn first_paragraph(message: &str) -> String {
    let lines = message.lines();
    let is_end = |line: &&str| !line.starts_with("help: the trait") && !line.starts_with("note: required");
    lines.take_while(is_end).map(|line| format!("{line}\n")).collect()
}

/// The files of a tree with what stands in them.
fn tree(folder: &Path) -> String {
    let mut files = Vec::new();
    collect(&folder.join("app"), &mut files);
    files.sort();
    let mut text = String::new();
    for file in files {
        let path = file.strip_prefix(folder).unwrap().display().to_string().replace('\\', "/");
        let content = String::from_utf8_lossy(&fs::read(&file).unwrap()).replace("\r\n", "\n");
        let language = if path.ends_with(".rs") { "rust" } else { "js" };
        text += &format!("```{language}\n// {path}\n{}\n```\n", content.trim_end());
    }
    if let Ok(made) = fs::read_to_string(folder.join("made.txt")) {
        text += &made.lines().map(|line| format!("```text\napp/{line}\n```\n")).collect::<String>();
    }
    text
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            collect(&entry.path(), files);
        } else {
            files.push(entry.path());
        }
    }
}

fn read(file: &Path) -> String {
    match fs::read_to_string(file) {
        Ok(text) => text.replace("\r\n", "\n"),
        Err(error) => panic!("{}: {error}", file.display()),
    }
}
