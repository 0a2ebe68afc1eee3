//! What a URL answers, method by method.
//!
//! As in [Next.js](https://nextjs.org/docs/app/api-reference/file-conventions/route): HEAD runs GET and drops the
//! body, OPTIONS and every 405 tell the methods in `Allow`, and what the file exports wins over both.

use std::future::ready;

use axum::extract::Request;
use axum::handler::Handler;
use axum::http::header::{ALLOW, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{MethodFilter, MethodRouter, any};

use crate::call::{BoxFuture, Call};
use crate::not_found::{self, NotFound};
use crate::slash::{self, Place, Verdict};
use crate::table::Row;

/// The method router of a row.
pub(crate) fn of<S>(row: &Row<'_, S>, not_founds: &'static [&'static NotFound<S>]) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    let exported = row.endpoint.info.methods;
    let allow = allowed(exported);
    let answering = |answer| Answering { answer, place: row.place, not_founds };
    if row.place.always_redirects() {
        return any(answering(Answer::Nothing));
    }
    // `any` keeps axum from adding an `Allow` of its own.
    let mut router = any(answering(Answer::Allow(StatusCode::METHOD_NOT_ALLOWED, allow.clone())));
    for (method, call) in row.endpoint.handlers {
        let answer = if row.endpoint.info.is_page { Answer::Page(*call) } else { Answer::Call(*call) };
        router = router.on(*method, answering(answer));
    }
    if !exported.contains(&"OPTIONS") {
        router = router.on(MethodFilter::OPTIONS, answering(Answer::Allow(StatusCode::NO_CONTENT, allow)));
    }
    router
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
struct Answering<S: 'static> {
    answer: Answer<S>,
    place: Place,
    not_founds: &'static [&'static NotFound<S>],
}

enum Answer<S> {
    Call(Call<S>),
    Page(Call<S>),
    Allow(StatusCode, HeaderValue),
    /// There is none where every request is redirected.
    Nothing,
}

impl<S> Clone for Answering<S> {
    fn clone(&self) -> Self {
        let answer = match &self.answer {
            Answer::Call(call) => Answer::Call(*call),
            Answer::Page(call) => Answer::Page(*call),
            Answer::Allow(status, methods) => Answer::Allow(*status, methods.clone()),
            Answer::Nothing => Answer::Nothing,
        };
        Self { answer, ..*self }
    }
}

impl<S: Send + Sync + 'static> Handler<(), S> for Answering<S> {
    type Future = BoxFuture;

    fn call(self, request: Request, state: S) -> BoxFuture {
        let response = match (self.place.judge(&request), self.answer) {
            (Verdict::Answer, Answer::Call(call)) => return call(state, request),
            (Verdict::Answer, Answer::Page(call)) => return page(call(state, request)),
            (Verdict::Answer, Answer::Allow(status, methods)) => (status, [(ALLOW, methods)]).into_response(),
            (Verdict::RedirectWithSlash, _) => slash::redirect(&request, true),
            (Verdict::RedirectWithoutSlash, _) => slash::redirect(&request, false),
            (Verdict::NotFound, _) | (Verdict::Answer, Answer::Nothing) => {
                return not_found::answer(self.not_founds, state, request);
            }
        };
        Box::pin(ready(response))
    }
}

/// A page is HTML, also where its function returns a text, which axum takes for a plain one. A refusal stays plain:
/// it may quote what the client sent.
fn page(answer: BoxFuture) -> BoxFuture {
    Box::pin(async {
        let mut response = answer.await;
        if response.status().is_success()
            && let Some(kind) = response.headers_mut().get_mut(CONTENT_TYPE)
            && kind.as_bytes().starts_with(b"text/plain")
        {
            *kind = HeaderValue::from_static("text/html; charset=utf-8");
        }
        response
    })
}
