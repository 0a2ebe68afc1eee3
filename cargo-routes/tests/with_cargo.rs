//! The commands that work with Cargo and Git, in a real project.

mod project;

use std::collections::BTreeSet;
use std::fs;
use std::process::Output;

use cargo_metadata::diagnostic::Applicability;
use cargo_metadata::{CompilerMessage, Message};
use project::{HELLO, Project, text};

fn check(project: &Project) -> Output {
    project.routes("check --message-format json").output().unwrap()
}

/// What a command wrote to standard output, and its exit code.
fn said(output: &Output) -> (String, Option<i32>) {
    (text(&output.stdout), output.status.code())
}

fn messages(output: &Output) -> Vec<Message> {
    Message::parse_stream(output.stdout.as_slice()).map(Result::unwrap).collect()
}

fn compiler_messages(output: &Output) -> Vec<CompilerMessage> {
    let messages = messages(output).into_iter();
    messages
        .filter_map(|message| match message {
            Message::CompilerMessage(message) => Some(message),
            _ => None,
        })
        .collect()
}

#[test]
fn check_speaks_as_rustc_does() {
    let project = Project::init("check-json");
    let built = check(&project);
    assert!(built.status.success(), "{}", text(&built.stderr));
    let plain = project.command(env!("CARGO")).args(["check", "--message-format=json"]).output().unwrap();
    // What is there already is listed in any order.
    let lines = |output: &Output| text(&output.stdout).lines().map(str::to_owned).collect::<BTreeSet<_>>();
    assert!(lines(&check(&project)) == lines(&plain), "something is added where nothing is wrong");

    project.write(HELLO, "//! Says hello.\n\npub async fn get() -> &'static str {\n    \"é\"\n}\n");
    let output = check(&project);
    assert_eq!(output.status.code(), Some(1));
    let said = compiler_messages(&output);
    let [fault] = said.as_slice() else { panic!("a fault is said once: {said:#?}") };
    assert_eq!(fault.target.name, "check-json");
    assert!(fault.message.message.starts_with("`get` is public but is not an HTTP method"), "{fault:#?}");
    assert!(fault.message.rendered.as_ref().unwrap().contains("app/api/hello/route.rs:3:14"), "{fault:#?}");
    let span = &fault.message.spans[0];
    assert_eq!((span.file_name.as_str(), span.line_start, span.column_start), (HELLO, 3, 14));
    assert_eq!(span.text[0].text, "pub async fn get() -> &'static str {");
    let change = &fault.message.children[0].spans[0];
    assert_eq!(change.suggestion_applicability, Some(Applicability::MachineApplicable));
    let mut file = fs::read_to_string(project.folder.join(HELLO)).unwrap();
    let bytes = change.byte_start as usize..change.byte_end as usize;
    file.replace_range(bytes, change.suggested_replacement.as_ref().unwrap());
    assert!(file.contains("pub async fn GET() ->"), "{file}");
    let all = messages(&output);
    assert!(all.iter().any(|message| matches!(message, Message::CompilerArtifact(_))), "{all:#?}");
    assert!(matches!(all.last(), Some(Message::BuildFinished(end)) if !end.success), "{all:#?}");
}

#[test]
fn check_passes_on_what_rustc_says() {
    let project = Project::init("check-rustc");
    // A fault of a folder is said at the attribute, and a syntax error by rustc alone.
    project.write("app/pre[id]/route.rs", "pub fn GET() {}\n");
    project.write("app/broken/route.rs", "pub fn GET( {}\n");
    let said = compiler_messages(&check(&project));
    let faults: Vec<_> =
        said.iter().filter(|said| said.message.message.contains("mixes a parameter")).collect();
    let [fault] = faults.as_slice() else { panic!("a fault is said once: {said:#?}") };
    let span = &fault.message.spans[0];
    assert_eq!(
        (span.file_name.as_str(), span.text[0].text.as_str()),
        ("src/main.rs", "#[file_routes(\"app\")]")
    );
    assert_eq!(span.label.as_deref(), Some("app/pre[id]"));
    assert!(said.iter().any(|said| said.message.message.contains("unclosed delimiter")), "{said:#?}");
    assert!(said.iter().all(|said| !said.message.message.contains("does not parse")), "{said:#?}");

    fs::remove_dir_all(project.folder.join("app/pre[id]")).unwrap();
    fs::remove_dir_all(project.folder.join("app/broken")).unwrap();
    project.write(
        HELLO,
        "use axum::Json;\n\nstruct User;\n\npub async fn GET() -> Json<User> {\n    todo!()\n}\n",
    );
    let said = compiler_messages(&check(&project));
    let private: Vec<_> = said.iter().filter(|said| said.message.message.contains("private")).collect();
    assert_eq!(private.len(), 1, "{private:#?}");

    project.write(HELLO, "pub async fn GET() -> u8 {\n    \"text\"\n}\n");
    let said = compiler_messages(&check(&project));
    let codes: Vec<_> =
        said.iter().filter_map(|said| said.message.code.as_ref()).map(|code| &code.code).collect();
    assert!(codes.iter().any(|code| *code == "E0308"), "{said:#?}");
}

#[test]
fn fix_changes_only_what_git_can_take_back() {
    let project = Project::init("fix-dirty");
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
        let output = project.command("git").args(identity).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "begin"]);
    project.edit(HELLO, "GET", "get");

    let output = project.routes("fix").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains(HELLO), "{}", text(&output.stderr));
    git(&["commit", "--quiet", "--all", "--message", "break"]);
    let (shown, code) = said(&project.routes("fix").output().unwrap());
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("- pub async fn get()") && shown.contains("+ pub async fn GET()"), "{shown}");
    assert_eq!(said(&project.routes("check").output().unwrap()).1, Some(0));

    let ignored = "app/ignored/route.rs";
    project.write(".gitignore", "/target\n/app/ignored\n");
    project.write(ignored, "pub fn get() {}\n");
    git(&["commit", "--quiet", "--all", "--message", "ignore"]);
    let output = project.routes("fix").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("Git does not know"), "{}", text(&output.stderr));
    assert_eq!(fs::read_to_string(project.folder.join(ignored)).unwrap(), "pub fn get() {}\n");
}

#[test]
fn every_folder_of_a_package_will_do() {
    let project = Project::init("folders");
    let from = |folder: &str| {
        let output = project.routes("list").current_dir(project.folder.join(folder)).output().unwrap();
        said(&output)
    };
    assert_eq!(from("").1, Some(0));
    assert_eq!(from("app/api/hello"), from(""));
    assert_eq!(from("src"), from(""));
}
