//! An editor, as far as rust-analyzer can tell: the language server protocol over its standard streams.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::package::Package;

/// How long rust-analyzer may take to load a workspace, on a slow machine that builds the dependencies first.
const PATIENCE: Duration = Duration::from_secs(600);

/// How long nothing must happen for it to be done.
const QUIET: Duration = Duration::from_secs(3);

/// An open workspace.
pub(crate) struct Editor {
    folder: PathBuf,
    server: Child,
    messages: Receiver<Value>,
    last_id: u64,
    /// What is under way.
    busy: BTreeSet<String>,
    is_quiescent: bool,
    diagnostics: BTreeMap<String, Vec<Value>>,
}

impl Editor {
    /// Opens a workspace with these settings of rust-analyzer, and waits until it is loaded.
    pub(crate) fn open(rust_analyzer: &Path, package: &Package, settings: &Value) -> Self {
        let mut server = package
            .command(rust_analyzer)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (sender, messages) = channel();
        let mut output = BufReader::new(server.stdout.take().unwrap());
        thread::spawn(move || {
            while let Some(message) = read(&mut output)
                && sender.send(message).is_ok()
            {}
        });
        let mut editor = Self {
            folder: package.folder.clone(),
            server,
            messages,
            last_id: 0,
            busy: BTreeSet::new(),
            is_quiescent: false,
            diagnostics: BTreeMap::new(),
        };
        let uri = editor.uri("");
        editor.ask(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "rootUri": uri,
                "workspaceFolders": [{"uri": uri, "name": "package"}],
                "initializationOptions": settings,
                "capabilities": {
                    "window": {"workDoneProgress": true},
                    "experimental": {"serverStatusNotification": true},
                    "textDocument": {
                        "publishDiagnostics": {"relatedInformation": true},
                        "hover": {"contentFormat": ["plaintext"]},
                        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
                    },
                },
            }),
        );
        editor.tell("initialized", &json!({}));
        editor.settle();
        editor
    }

    /// Opens a file, with this text instead of the one on disk.
    pub(crate) fn open_file(&mut self, file: &str, text: &str) {
        let uri = self.uri(file);
        let document = json!({"uri": uri, "languageId": "rust", "version": 1, "text": text});
        self.tell("textDocument/didOpen", &json!({"textDocument": document}));
        self.settle();
    }

    /// Saves a file, after which `cargo check` runs.
    pub(crate) fn save(&mut self, file: &str) {
        let uri = self.uri(file);
        self.tell("textDocument/didSave", &json!({"textDocument": {"uri": uri}}));
        self.settle();
    }

    /// What the editor underlines in a file: line and column as people count them, and the text.
    pub(crate) fn diagnostics(&self, file: &str) -> Vec<(u64, u64, String)> {
        let found = self.diagnostics.get(&self.uri(file)).map_or(&[][..], Vec::as_slice);
        let describe = |item: &Value| {
            let start = &item["range"]["start"];
            let place = |key: &str| start[key].as_u64().unwrap() + 1;
            (place("line"), place("character"), item["message"].as_str().unwrap().to_owned())
        };
        found.iter().map(describe).collect()
    }

    /// What hover says at a place.
    pub(crate) fn hover(&mut self, file: &str, place: (u64, u64)) -> String {
        let answer = self.ask("textDocument/hover", &self.place(file, place));
        answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// The file and the line that go-to-definition leads to.
    pub(crate) fn definition(&mut self, file: &str, place: (u64, u64)) -> Vec<(String, u64)> {
        let answer = self.ask("textDocument/definition", &self.place(file, place));
        let describe = |target: &Value| {
            let uri = target["uri"].as_str().unwrap().trim_start_matches(&self.uri("")).to_owned();
            (uri, target["range"]["start"]["line"].as_u64().unwrap() + 1)
        };
        answer.as_array().into_iter().flatten().map(describe).collect()
    }

    /// The labels that completion offers at a place.
    pub(crate) fn completions(&mut self, file: &str, place: (u64, u64)) -> Vec<String> {
        let answer = self.ask("textDocument/completion", &self.place(file, place));
        let items = answer.as_array().or_else(|| answer["items"].as_array()).cloned().unwrap_or_default();
        items.iter().map(|item| item["label"].as_str().unwrap().to_owned()).collect()
    }

    /// What the editor offers to change at a place: the title, and the texts that it writes into the file.
    pub(crate) fn quick_fixes(&mut self, file: &str, place: (u64, u64)) -> Vec<(String, Vec<String>)> {
        let uri = self.uri(file);
        let position = self.place(file, place)["position"].clone();
        let question = json!({
            "textDocument": {"uri": uri},
            "range": {"start": position, "end": position},
            "context": {"diagnostics": [], "only": ["quickfix"]},
        });
        let answer = self.ask("textDocument/codeAction", &question);
        let describe = |action: &Value| {
            let edit = &action["edit"];
            let changes = edit["documentChanges"].as_array().into_iter().flatten();
            let edits = changes.flat_map(|change| change["edits"].as_array().into_iter().flatten());
            let plain = edit["changes"].as_object().into_iter().flat_map(|changes| changes.values());
            let edits = edits.chain(plain.flat_map(|edits| edits.as_array().into_iter().flatten()));
            let texts = edits.map(|edit| edit["newText"].as_str().unwrap().to_owned());
            (action["title"].as_str().unwrap().to_owned(), texts.collect())
        };
        answer.as_array().into_iter().flatten().map(describe).collect()
    }

    fn place(&self, file: &str, (line, column): (u64, u64)) -> Value {
        json!({
            "textDocument": {"uri": self.uri(file)},
            "position": {"line": line - 1, "character": column - 1},
        })
    }

    fn uri(&self, file: &str) -> String {
        let path = self.folder.join(file).display().to_string().replace('\\', "/");
        // As rust-analyzer writes them.
        let path = path.replace('[', "%5B").replace(']', "%5D");
        format!("file://{}{path}", if path.starts_with('/') { "" } else { "/" })
    }

    fn tell(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": parameters}));
    }

    fn ask(&mut self, method: &str, parameters: &Value) -> Value {
        self.last_id += 1;
        let id = self.last_id;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": parameters}));
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if let Some(message) = self.receive(QUIET)
                && message["id"] == id
                && message.get("method").is_none()
            {
                return message["result"].clone();
            }
        }
        panic!("rust-analyzer does not answer {method}");
    }

    /// Waits until nothing is under way.
    fn settle(&mut self) {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            let was_quiet = self.is_quiescent && self.busy.is_empty();
            if self.receive(QUIET).is_none() && was_quiet {
                return;
            }
        }
        panic!("rust-analyzer never becomes idle: {:?}", self.busy);
    }

    /// Takes the next message in, if there is one in time.
    fn receive(&mut self, timeout: Duration) -> Option<Value> {
        let message = match self.messages.recv_timeout(timeout) {
            Ok(message) => message,
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => panic!("rust-analyzer has ended"),
        };
        let parameters = &message["params"];
        match message["method"].as_str() {
            Some("textDocument/publishDiagnostics") => {
                let found = parameters["diagnostics"].as_array().unwrap().clone();
                self.diagnostics.insert(parameters["uri"].as_str().unwrap().to_owned(), found);
            }
            Some("experimental/serverStatus") => {
                self.is_quiescent = parameters["quiescent"] == true;
            }
            Some("$/progress") => {
                let token = parameters["token"].to_string();
                match parameters["value"]["kind"].as_str() {
                    Some("begin") => drop(self.busy.insert(token)),
                    Some("end") => drop(self.busy.remove(&token)),
                    _ => {}
                }
            }
            _ => {}
        }
        if message.get("method").is_some() && message.get("id").is_some() {
            let answer = json!({"jsonrpc": "2.0", "id": message["id"], "result": null});
            self.send(&answer);
        }
        Some(message)
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        let input = self.server.stdin.as_mut().unwrap();
        write!(input, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        input.flush().unwrap();
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The next message of the server, or nothing when it has ended.
fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().ok()?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}
