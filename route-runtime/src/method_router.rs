//! What a URL answers, method by method.
//!
//! As in [Next.js](https://nextjs.org/docs/app/api-reference/file-conventions/route): HEAD runs GET and drops the
//! body, OPTIONS and every 405 tell the methods in `Allow`, and what the file exports wins over both.

use std::future::ready;

use axum::extract::Request;
use axum::handler::Handler;
use axum::http::header::ALLOW;
use axum::http::{HeaderValue, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{MethodFilter, MethodRouter};

use crate::call::{BoxFuture, Call};
use crate::table::Row;

/// The method router of a row.
pub(crate) fn of<S>(row: &Row<'_, S>) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    let exported = row.endpoint.info.methods;
    let allow = allowed(exported);
    let endpoint = |answer| Answering { answer, is_catch_all: row.is_catch_all };
    let mut router = MethodRouter::new();
    for (method, call) in row.endpoint.handlers {
        router = router.on(*method, endpoint(Answer::Call(*call)));
    }
    if !exported.contains(&"OPTIONS") {
        let no_content = Answer::Allow(StatusCode::NO_CONTENT, allow.clone());
        router = router.on(MethodFilter::OPTIONS, endpoint(no_content));
    }
    router.fallback(endpoint(Answer::Allow(StatusCode::METHOD_NOT_ALLOWED, allow)))
}

/// The value of `Allow` where these methods are exported: with the automatic ones, in alphabetical order.
fn allowed(exported: &[&str]) -> HeaderValue {
    let mut methods = exported.to_vec();
    methods.push("OPTIONS");
    if exported.contains(&"GET") {
        methods.push("HEAD");
    }
    methods.sort_unstable();
    methods.dedup();
    HeaderValue::try_from(methods.join(", ")).unwrap_or(HeaderValue::from_static("OPTIONS"))
}

/// A method of a row. All have this one type, so axum's machinery around handlers is compiled once.
struct Answering<S> {
    answer: Answer<S>,
    is_catch_all: bool,
}

enum Answer<S> {
    Call(Call<S>),
    Allow(StatusCode, HeaderValue),
}

impl<S> Clone for Answering<S> {
    fn clone(&self) -> Self {
        let answer = match &self.answer {
            Answer::Call(call) => Answer::Call(*call),
            Answer::Allow(status, methods) => Answer::Allow(*status, methods.clone()),
        };
        Self { answer, ..*self }
    }
}

impl<S: Send + Sync + 'static> Handler<(), S> for Answering<S> {
    type Future = BoxFuture;

    fn call(self, request: Request, state: S) -> BoxFuture {
        if self.is_catch_all && has_empty_segment(request.uri().path()) {
            return Box::pin(ready(StatusCode::NOT_FOUND.into_response()));
        }
        match self.answer {
            Answer::Call(call) => call(state, request),
            Answer::Allow(status, methods) => Box::pin(ready((status, [(ALLOW, methods)]).into_response())),
        }
    }
}

/// Whether a path has a slash too many. axum's matcher takes none for a `{segment}`, but gives them to a catch-all.
fn has_empty_segment(path: &str) -> bool {
    path.contains("//") || path.ends_with('/')
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn allow_lists_every_set_of_methods() {
        const METHODS: [&str; 7] = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
        for set in 0..1 << METHODS.len() {
            let of = |keep: &dyn Fn(&str) -> bool| {
                METHODS.into_iter().filter(|method| keep(method)).collect::<Vec<_>>()
            };
            let exported = of(&|method| set & (1 << METHODS.iter().position(|m| *m == method).unwrap()) != 0);
            let expected = of(&|method| {
                exported.contains(&method)
                    || method == "OPTIONS"
                    || method == "HEAD" && exported.contains(&"GET")
            });
            assert_eq!(allowed(&exported), expected.join(", "), "{exported:?}");
        }
    }
}
