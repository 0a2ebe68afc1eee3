//! The answer to a request that axum brings to a row, method by method.
//!
//! As in [Next.js](https://nextjs.org/docs/app/api-reference/file-conventions/route), HEAD runs GET and drops the
//! body, and OPTIONS lists the methods in `Allow`, unless the file exports either. Any other method gets the 405 of
//! axum.

use std::future::ready;
use std::ptr;
use std::sync::Arc;

use axum::extract::Request;
use axum::handler::Handler;
use axum::http::header::{ALLOW, CONTENT_TYPE};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, MethodRouter, any};
use route_url::{End, Row, Slash, TrailingSlash};
use tower::ServiceExt as _;

use crate::RouteKind;
use crate::bounds::{BoxFuture, Call};
use crate::site::Site;
use crate::slash::{original_uri, redirect};
use crate::table::{Endpoint, Layers, NotFound, State, Table};

/// Returns the method router of a row that a route answers.
pub(crate) fn endpoint<S: State, R, N>(
    table: &Table<'_, S>,
    row: &Row<R, N>,
    endpoint: &'static Endpoint<S>,
    site: &Arc<Site<S>>,
) -> MethodRouter<S> {
    let place = Place { trailing_slash: table.trailing_slash, base: table.base, ..Place::of(row) };
    let refusing = place.may_refuse().then(|| Refusing { site: Arc::clone(site), layers: endpoint.layers });
    if place.never_answers() {
        return any(At { place, refusing, answer: Answer::NotFound(None) });
    }
    let mut methods = MethodRouter::new();
    // Around axum's 405 alone, since the methods come later and decide for themselves.
    if let Some(refusing) = refusing.clone() {
        methods = methods.layer(from_fn(move |request: Request, next: Next| {
            let refused = match place.decide(&request) {
                Slash::Answer => Ok(request),
                slash => Err(refusing.refuse(slash, request)),
            };
            async {
                match refused {
                    Ok(request) => next.run(request).await,
                    Err(response) => response.await,
                }
            }
        }));
    }
    let handler = |answer| At { place, refusing: refusing.clone(), answer };
    for (method, call) in endpoint.handlers {
        methods = methods.on(
            *method,
            handler(match endpoint.info.kind {
                RouteKind::Route => Answer::Handler(*call),
                RouteKind::Page => Answer::Page(*call),
            }),
        );
    }
    if !endpoint.info.methods.contains(&Method::OPTIONS) {
        methods = methods.on(MethodFilter::OPTIONS, handler(Answer::Options(endpoint.info.methods)));
    }
    methods
}

/// Returns the method router of a row that a not-found answers, to every method.
pub(crate) fn not_found<S: State, R, N>(
    row: &Row<R, N>,
    not_found: &'static NotFound<S>,
    site: &Arc<Site<S>>,
) -> MethodRouter<S> {
    let place = Place::of(row);
    let refusing = place.may_refuse().then(|| Refusing { site: Arc::clone(site), layers: not_found.layers });
    any(At { place, refusing, answer: Answer::NotFound(not_found.call) })
}

/// The answer of a row to a method. There is this one type of handler, so that axum's machinery around handlers is
/// compiled once, and it is small, since axum clones it for every request.
pub(crate) struct At<S: 'static> {
    place: Place,
    refusing: Option<Refusing<S>>,
    answer: Answer<S>,
}

enum Answer<S: 'static> {
    Handler(Call<S>),
    Page(Call<S>),
    /// `204 No Content` with these methods and the automatic ones in `Allow`.
    Options(&'static [Method]),
    NotFound(Option<Call<S>>),
}

impl<S: State> At<S> {
    /// Returns the fallback of a router.
    pub(crate) fn fallback(call: Call<S>) -> Self {
        Self { place: Place::ANY, refusing: None, answer: Answer::NotFound(Some(call)) }
    }
}

impl<S: State> Handler<(), S> for At<S> {
    type Future = BoxFuture;

    fn call(self, request: Request, state: S) -> BoxFuture {
        if let Some(refusing) = &self.refusing {
            match self.place.decide(&request) {
                Slash::Answer => {}
                slash => return refusing.refuse(slash, request),
            }
        }
        match self.answer {
            Answer::Handler(call) => call(state, request),
            Answer::Page(call) => page(call(state, request)),
            Answer::Options(exported) => Box::pin(ready(options(exported))),
            Answer::NotFound(Some(call)) => missing(call(state, request)),
            Answer::NotFound(None) => Box::pin(ready(StatusCode::NOT_FOUND.into_response())),
        }
    }
}

impl<S> Clone for At<S> {
    fn clone(&self) -> Self {
        Self { place: self.place, refusing: self.refusing.clone(), answer: self.answer }
    }
}

impl<S> Clone for Answer<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Answer<S> {}

/// The answer to requests that a row does not answer itself.
struct Refusing<S: 'static> {
    site: Arc<Site<S>>,
    /// The middleware around the row, which has run already.
    layers: Layers<S>,
}

impl<S> Clone for Refusing<S> {
    fn clone(&self) -> Self {
        Self { site: Arc::clone(&self.site), layers: self.layers }
    }
}

impl<S: State> Refusing<S> {
    fn refuse(&self, slash: Slash, request: Request) -> BoxFuture {
        match slash {
            Slash::Add => Box::pin(ready(redirect(&request, true))),
            Slash::Remove => Box::pin(ready(redirect(&request, false))),
            Slash::Answer | Slash::Refuse => self.not_found(request),
        }
    }

    /// Answers as the nearest not-found does, within those of its middleware that have not run yet.
    fn not_found(&self, request: Request) -> BoxFuture {
        let Some(nearest) = self.site.trie.not_found(request.uri().path()) else {
            return Box::pin(ready(StatusCode::NOT_FOUND.into_response()));
        };
        let answer = any(At { place: Place::ANY, refusing: None, answer: Answer::NotFound(nearest.call) });
        let has_run = |layer: &_| self.layers.iter().any(|run| ptr::eq(*run, layer));
        let layers = nearest.layers.iter().copied().filter(|layer| !has_run(*layer));
        let answer = self.site.layers.wrap(layers, answer).with_state(self.site.state.clone());
        Box::pin(async { answer.oneshot(request).await.into_response() })
    }
}

/// Answers 404, unless the function of a `not_found.rs` sets another status than 200.
fn missing(answer: BoxFuture) -> BoxFuture {
    Box::pin(async {
        let mut response = answer.await;
        if response.status() == StatusCode::OK {
            *response.status_mut() = StatusCode::NOT_FOUND;
        }
        response
    })
}

/// Serves the text of a page as HTML, since axum takes it for plain text. A refusal stays plain: it may quote what the
/// client sent.
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

/// Lists the methods of a route in `Allow`, with the automatic ones, in alphabetical order.
fn options(exported: &[Method]) -> Response {
    let mut methods: Vec<&str> = exported.iter().map(Method::as_str).collect();
    methods.push("OPTIONS");
    if methods.contains(&"GET") && !methods.contains(&"HEAD") {
        methods.push("HEAD");
    }
    methods.sort_unstable();
    (StatusCode::NO_CONTENT, [(ALLOW, methods.join(", "))]).into_response()
}

/// The facts about a row that a request is compared with.
#[derive(Clone, Copy)]
struct Place {
    end: End,
    trailing_slash: TrailingSlash,
    /// The number of segments in the base path.
    base: usize,
    empty: Empty,
}

/// Where an empty segment may stand that axum's matcher took for a parameter.
#[derive(Clone, Copy, PartialEq)]
enum Empty {
    Never,
    /// In the path that the router sees.
    Inside,
    /// In the path that the client asked for: `nest` takes off an empty segment before the first parameter.
    First,
}

impl Place {
    /// A row that answers every request.
    const ANY: Self =
        Self { end: End::Root, trailing_slash: TrailingSlash::Ignore, base: 0, empty: Empty::Never };

    fn of<R, N>(row: &Row<R, N>) -> Self {
        let empty = match row {
            Row { has_parameters: false, .. } => Empty::Never,
            Row { pattern, .. } if pattern.starts_with("/{") && !pattern.starts_with("/{{") => Empty::First,
            Row { .. } => Empty::Inside,
        };
        Self { end: row.end, empty, ..Self::ANY }
    }

    /// Whether no request is answered here.
    fn never_answers(self) -> bool {
        self.end == End::Slash && matches!(self.trailing_slash, TrailingSlash::Never | TrailingSlash::Strict)
    }

    /// Whether some request is not answered here.
    fn may_refuse(self) -> bool {
        let may_redirect = self.trailing_slash == TrailingSlash::Always && self.end != End::Root;
        self.empty != Empty::Never || may_redirect || self.never_answers()
    }

    #[inline]
    fn has_empty_segment(self, request: &Request) -> bool {
        match self.empty {
            Empty::Never => false,
            Empty::Inside => has_empty_segment(request.uri().path()),
            Empty::First => has_empty_segment(original_uri(request).path()),
        }
    }

    /// Decides about a request.
    #[inline]
    fn decide(self, request: &Request) -> Slash {
        if self.has_empty_segment(request) {
            return Slash::Refuse;
        }
        self.trailing_slash.decide(self.end, request.uri().path(), self.base)
    }
}

/// Whether two slashes are side by side. A look at every second byte meets one of the two. For paths as short as most
/// are, this costs less than a search for a text.
fn has_empty_segment(path: &str) -> bool {
    let path = path.as_bytes();
    let mut index = 1;
    while let Some(byte) = path.get(index) {
        match byte {
            b'/' if path[index - 1] == b'/' => return true,
            b'/' => index += 1,
            _ => index += 2,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_empty_segment_is_found_wherever_it_is() {
        for length in 0..9_u32 {
            for bits in 0..2_u32.pow(length) {
                let path: String =
                    (0..length).map(|at| if bits & 1 << at == 0 { 'x' } else { '/' }).collect();
                assert_eq!(super::has_empty_segment(&path), path.contains("//"), "{path}");
            }
        }
    }
}
