//! Writes `src/generated/arities.rs`, and fails when it is not what this would write.
//!
//! The functions are written out because rustc shows the whole expansion of a `macro_rules!` in every error that
//! touches it, and those errors are what the functions are for.

use std::fmt::Write as _;
use std::{env, fs};

/// axum's handlers take up to 16 arguments.
const MOST: usize = 16;

const HEAD: &str = "\
//! A function for every number of arguments. Written by `tests/arities.rs`: change it there.

#![expect(clippy::type_complexity, reason = \"one parameter for each of a handler's\")]

use std::future::Future;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::IntoResponse;

use crate::bounds::{
    Argument, ArgumentAt, At, BoxFuture, Callable, Checked, IntoReply, LastArgument, LastArgumentAt, Origin,
    Reply, ReplyAt, Respond, RespondAt,
};
";

#[test]
fn arities_are_up_to_date() {
    let text: String =
        (0..=MOST).map(|count| call(count, true) + &call(count, false) + &callable(count)).collect();
    let text = HEAD.to_owned() + &text;
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/arities.rs");
    if env::var_os("BLESS").is_some() {
        fs::write(path, &text).unwrap();
    }
    let current = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    assert!(current == text, "run `BLESS=1 cargo test -p route-runtime --test arities`");
}

/// What is written for each argument from the first to the one with this number.
fn each(count: usize, write: impl Fn(usize) -> String) -> String {
    (1..=count).map(write).collect()
}

fn call(count: usize, is_async: bool) -> String {
    let (name, suffix, kind) = if is_async {
        ("an `async fn`", "", "")
    } else {
        ("a `fn`, or a function of which nothing is known,", "_fn", "K, ")
    };
    let returned = if is_async {
        "    R: Future + Send,\n    File: RespondAt<F, R::Output, LR, CR>,"
    } else {
        "    R: Send,\n    File: ReplyAt<F, R, K, LR, CR>,"
    };
    let types = each(count, |n| format!("A{n}, "));
    let via = if count == 0 { "" } else { "Via, " };
    let consts = each(count, |n| format!("const L{n}: usize, const C{n}: usize, "));
    let places = each(count, |n| format!("At<L{n}, C{n}>, "));
    let bounds = each(count, |n| {
        if n < count {
            format!("    A{n}: Send,\n    File: ArgumentAt<F, A{n}, S, L{n}, C{n}>,\n")
        } else {
            format!("    File: LastArgumentAt<F, A{n}, S, Via, L{n}, C{n}>,\n")
        }
    });
    let take = take(count);
    // What the future does not need is not moved into it.
    let drop = if count == 0 { "    drop((state, request));\n" } else { "" };
    let names = each(count, |n| format!("a{n}, "));
    let names = names.trim_end_matches(", ");
    let reply = if is_async {
        format!("<File as Respond<R::Output>>::respond(handler({names}).await)")
    } else {
        format!("<File as Reply<R, K>>::reply(handler({names})).await")
    };
    format!(
        "
/// Calls {name} of {count} arguments.
#[rustfmt::skip]
pub fn call{count}{suffix}<S, File, F, {types}{via}R, {kind}{consts}const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: ({places}At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn({arguments}) -> R + Send + 'static,
{bounds}{returned}
{{
{drop}    Box::pin(async move {{
{take}        {reply}
    }})
}}
",
        arguments = types.trim_end_matches(", "),
    )
}

/// Takes the arguments one by one. A rejection is the response.
fn take(count: usize) -> String {
    let or_return = "{ Ok(argument) => argument, Err(rejection) => return rejection.into_response() };";
    let mut text = String::new();
    if count == 0 {
        return text;
    }
    if count > 1 {
        text += "        let (mut parts, body) = request.into_parts();\n";
    }
    for n in 1..count {
        writeln!(
            text,
            "        let a{n} = match <File as Argument<A{n}, S>>::take(&mut parts, &state).await {or_return}"
        )
        .unwrap();
    }
    let request = if count > 1 { "Request::from_parts(parts, body)" } else { "request" };
    writeln!(text, "        let a{count} = match <File as LastArgument<A{count}, S, Via>>::take({request}, &state).await {or_return}").unwrap();
    text
}

fn callable(count: usize) -> String {
    let types = each(count, |n| format!("A{n}, "));
    let (via, shape) = if count == 0 { ("", "()") } else { ("Via, ", "Via") };
    let bounds = each(count, |n| {
        if n < count {
            format!("    A{n}: FromRequestParts<S> + Send,\n")
        } else {
            format!("    A{n}: FromRequest<S, Via>,\n")
        }
    });
    let places = "At::<0, 0>, ".repeat(count);
    format!(
        "
#[rustfmt::skip]
impl<S, F, {types}{via}R, K> Callable<S, ({shape}, K, fn({arguments}) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn({arguments}) -> R + Send + 'static,
{bounds}    R: IntoReply<K> + Send,
{{
    fn call(self, state: S, request: Request) -> BoxFuture {{
        call{count}_fn(state, request, Origin::<Checked>::HERE, ({places}At::<0, 0>,), self)
    }}
}}
",
        arguments = types.trim_end_matches(", "),
    )
}
