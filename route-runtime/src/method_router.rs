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

use crate::RouteInfo;
use crate::call::{BoxFuture, Call};
use crate::not_found::{self, NotFound};
use crate::slash::{self, Place, Verdict};
use crate::table::Row;

/// The method router of a row.
pub(crate) fn of<S>(row: &Row<'_, S>, not_founds: &'static [&'static NotFound<S>]) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    let RouteInfo { methods: exported, is_page, middleware, .. } = row.endpoint.info;
    let at = At { place: row.place, not_founds, middleware };
    let allow = allowed(exported);
    let telling = |status| Telling { at, status, allow: allow.clone() };
    // `any` keeps axum from adding an `Allow` of its own.
    let mut router = any(telling(StatusCode::METHOD_NOT_ALLOWED));
    if row.place.always_redirects() {
        return router;
    }
    for (method, call) in row.endpoint.handlers {
        router = router.on(*method, Calling { at, call: *call, is_page });
    }
    if !exported.contains(&"OPTIONS") {
        router = router.on(MethodFilter::OPTIONS, telling(StatusCode::NO_CONTENT));
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

/// A row, as its methods know it.
struct At<S: 'static> {
    place: Place,
    not_founds: &'static [&'static NotFound<S>],
    /// The files of the middleware that runs around it.
    middleware: &'static [&'static str],
}

impl<S> Clone for At<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for At<S> {}

impl<S: Clone + Send + Sync + 'static> At<S> {
    /// What is answered where the row does not answer itself.
    fn refuse(self, verdict: Verdict, state: &S, request: Request) -> BoxFuture {
        match verdict {
            Verdict::RedirectWithSlash => Box::pin(ready(slash::redirect(&request, true))),
            Verdict::RedirectWithoutSlash => Box::pin(ready(slash::redirect(&request, false))),
            Verdict::Answer | Verdict::NotFound => {
                not_found::answer(self.not_founds, self.middleware, state, request)
            }
        }
    }
}

/// A method that is exported. All have this one type, so axum's machinery around handlers is compiled once; and it is
/// small, since axum clones it for every request.
struct Calling<S: 'static> {
    at: At<S>,
    call: Call<S>,
    is_page: bool,
}

impl<S> Clone for Calling<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Calling<S> {}

impl<S: Clone + Send + Sync + 'static> Handler<(), S> for Calling<S> {
    type Future = BoxFuture;

    fn call(self, request: Request, state: S) -> BoxFuture {
        match self.at.place.judge(&request) {
            Verdict::Answer if self.is_page => page((self.call)(state, request)),
            Verdict::Answer => (self.call)(state, request),
            verdict => self.at.refuse(verdict, &state, request),
        }
    }
}

/// A method that is not exported: it is told which are.
struct Telling<S: 'static> {
    at: At<S>,
    status: StatusCode,
    allow: HeaderValue,
}

impl<S> Clone for Telling<S> {
    fn clone(&self) -> Self {
        Self { allow: self.allow.clone(), ..*self }
    }
}

impl<S: Clone + Send + Sync + 'static> Handler<(), S> for Telling<S> {
    type Future = BoxFuture;

    fn call(self, request: Request, state: S) -> BoxFuture {
        match self.at.place.judge(&request) {
            Verdict::Answer => {
                let mut response = self.status.into_response();
                response.headers_mut().insert(ALLOW, self.allow);
                Box::pin(ready(response))
            }
            verdict => self.at.refuse(verdict, &state, request),
        }
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
