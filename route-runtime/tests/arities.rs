//! Writes `src/call/arities.rs`, and fails when it is not what this would write.
//!
//! The functions are written out because rustc shows the whole expansion of a `macro_rules!` in every error that
//! touches it, and those errors are what the functions are for.

use std::fmt::Write as _;
use std::{env, fs};

/// axum's handlers take up to 16 arguments.
const MOST: usize = 16;

const HEAD: &str = "\
//! A function for every number of arguments. Written by `tests/arities.rs`: change it there.

#![expect(clippy::too_many_arguments, clippy::type_complexity, reason = \"one parameter for each of a handler's\")]

use axum::extract::Request;
use axum::response::IntoResponse;

use super::{
    Argument, ArgumentAt, At, BoxFuture, Immediate, LastArgument, LastArgumentAt, Origin, Reexported, Reply, ReplyAt,
    Returned, Slot,
};
";

#[test]
fn arities_are_up_to_date() {
    let mut text = HEAD.to_owned();
    for count in 0..=MOST {
        text += &call(count);
        text += &reexported(count);
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/call/arities.rs");
    if env::var_os("BLESS").is_some() {
        fs::write(path, &text).unwrap();
    }
    let current = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    assert!(current == text, "run `BLESS=1 cargo test -p route-runtime --test arities`");
}

/// `A1, A2, ` and so on.
fn each(count: usize, write: impl Fn(usize) -> String) -> String {
    (1..=count).map(write).collect()
}

fn call(count: usize) -> String {
    let last = count.saturating_sub(1);
    let arguments = each(count, |n| format!("A{n}, "));
    let via = if count == 0 { "" } else { "Via, " };
    let consts = each(count, |n| format!("const L{n}: usize, const C{n}: usize, "));
    let places = each(count, |n| format!("At<L{n}, C{n}>, "));
    let mut text = format!(
        "
/// Calls a handler of {count} arguments.
#[rustfmt::skip]
pub fn call{count}<S, File, Kind, F, {arguments}{via}R, K, {consts}const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: ({places}At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn({arguments}) -> R + Send + 'static,
"
    );
    for n in 1..=last {
        writeln!(text, "    A{n}: Send,\n    Slot<A{n}>: ArgumentAt<File, F, A{n}, S, L{n}, C{n}>,").unwrap();
    }
    if count > 0 {
        writeln!(text, "    Slot<A{count}>: LastArgumentAt<File, F, A{count}, S, Via, L{count}, C{count}>,")
            .unwrap();
    }
    text += "    R: Returned<Kind>,\n    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,\n";
    text += &body(count, "Slot::<R::Value>::reply(handler({names}).into_future().await).await");
    text
}

fn reexported(count: usize) -> String {
    let last = count.saturating_sub(1);
    let arguments = each(count, |n| format!("A{n}, "));
    let via = if count == 0 { "" } else { "Via, " };
    let shape = if count == 0 { "()" } else { "Via" };
    let mut text = format!(
        "
#[rustfmt::skip]
impl<S, F, {arguments}{via}R> Reexported<F, S, (Immediate, {shape}, fn({arguments}))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn({arguments}) -> R + Send + 'static,
"
    );
    for n in 1..=last {
        writeln!(text, "    A{n}: Send,\n    Slot<A{n}>: Argument<A{n}, S>,").unwrap();
    }
    if count > 0 {
        writeln!(text, "    Slot<A{count}>: LastArgument<A{count}, S, Via>,").unwrap();
    }
    text += "    R: IntoResponse,\n{\n    fn call(handler: F, state: S, request: Request) -> BoxFuture\n    ";
    let body = body(count, "handler({names}).into_response()");
    text += body.replace('\n', "\n    ").trim_end();
    text += "\n}\n";
    text
}

/// Takes the arguments one by one and ends with the call.
fn body(count: usize, end: &str) -> String {
    let last = count.saturating_sub(1);
    let mut text = "{\n    Box::pin(async move {\n".to_owned();
    if last > 0 {
        text += "        let (mut parts, body) = request.into_parts();\n";
    }
    for n in 1..=last {
        writeln!(
            text,
            "        let a{n} = match Slot::<A{n}>::take(&mut parts, &state).await {{
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        }};"
        )
        .unwrap();
    }
    if count > 0 {
        let request = if last > 0 { "Request::from_parts(parts, body)" } else { "request" };
        writeln!(
            text,
            "        let a{count} = match Slot::<A{count}>::take({request}, &state).await {{
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        }};"
        )
        .unwrap();
    } else {
        writeln!(text, "        let _ = (state, request);").unwrap();
    }
    let names = each(count, |n| format!("a{n}, "));
    let names = names.trim_end_matches(", ");
    writeln!(text, "        {}", end.replace("{names}", names)).unwrap();
    text + "    })\n}\n"
}
