//! Runs every request through one function before the router.
//!
//! The function replaces a stack of layers. Each layer makes axum box the inner service again, and together the layers
//! cost a third of a small handler's throughput.

use std::any::Any;
use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::hash::{BuildHasher as _, RandomState};
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll};
use std::thread;
use std::time::Instant;

use axum::Router;
use axum::body::{Body, HttpBody as _};
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::future::RouteFuture;
use futures_util::FutureExt as _;
use futures_util::future::{CatchUnwind, Either};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use pin_project_lite::pin_project;
use tokio::time::{Sleep, sleep};
use tower::Service as _;
use tracing::{Instrument as _, Span, field};

use crate::server::Limits;

const TOO_LONG: StatusCode = StatusCode::PAYLOAD_TOO_LARGE;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Adds a layer that records the matched pattern, which is known only inside the router, if events are collected.
pub(crate) fn prepare(router: Router) -> Router {
    if tracing::enabled!(tracing::Level::INFO) { router.layer(from_fn(record_route)) } else { router }
}

async fn record_route(request: Request, next: Next) -> Response {
    if let Some(path) = request.extensions().get::<MatchedPath>() {
        Span::current().record("route", path.as_str());
    }
    next.run(request).await
}

/// Answers a request within the limits, even if a handler panics.
pub(crate) fn answer(
    router: Router,
    limits: Arc<Limits>,
    request: Request,
) -> Either<Guarded, impl Future<Output = Result<Response, Infallible>> + Send> {
    if tracing::enabled!(tracing::Level::INFO) {
        // The future is large, and hyper moves it.
        Either::Right(Box::pin(traced(router, limits, request)))
    } else {
        Either::Left(Guarded::new(router, limits, request))
    }
}

async fn traced(router: Router, limits: Arc<Limits>, request: Request) -> Result<Response, Infallible> {
    let begin = Instant::now();
    let (id, request) = identified(request);
    let span = tracing::info_span!(
        "request",
        method = %request.method(),
        route = field::Empty,
        id = id.to_str().unwrap_or_default(),
        status = field::Empty,
        latency_ms = field::Empty,
    );
    let mut response = Guarded::new(router, limits, request).instrument(span.clone()).await?;
    response.headers_mut().entry(REQUEST_ID).or_insert(id);
    span.record("status", response.status().as_u16());
    span.record("latency_ms", begin.elapsed().as_secs_f64() * 1000.0);
    tracing::info!(parent: &span, "answered");
    Ok(response)
}

/// Returns the request ID, and the request with that ID in its headers. If the client sent no ID, a new one is made,
/// whose first half is random and distinguishes this process from others.
fn identified(mut request: Request) -> (HeaderValue, Request) {
    static PROCESS: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(0));
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let new = || {
        let text = format!("{:016x}{:016x}", *PROCESS, COUNT.fetch_add(1, Ordering::Relaxed));
        HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static(""))
    };
    let id = request.headers_mut().entry(REQUEST_ID).or_insert_with(new).clone();
    (id, request)
}

/// The outcome of a router: a response or a panic.
type Answer = thread::Result<Result<Response, Infallible>>;

pin_project! {
    /// The response to a request, within the limits.
    pub(crate) struct Guarded {
        #[pin]
        response: Either<CatchUnwind<AssertUnwindSafe<RouteFuture<Infallible>>>, Ready<Answer>>,
        limits: Arc<Limits>,
        // Most handlers answer at once and need no timer.
        timer: Option<Pin<Box<Sleep>>>,
        is_too_long: Option<Arc<AtomicBool>>,
    }
}

impl Guarded {
    fn new(mut router: Router, limits: Arc<Limits>, request: Request) -> Self {
        let size = request.body().size_hint();
        let limit = limits.body_limit as u64;
        if size.lower() > limit {
            let response = Either::Right(ready(Ok(Ok((limits.error_response)(TOO_LONG)))));
            return Self { response, limits, timer: None, is_too_long: None };
        }
        let is_short = size.upper().is_some_and(|upper| upper <= limit);
        let is_too_long = (!is_short).then(Arc::<AtomicBool>::default);
        let request = match &is_too_long {
            Some(seen) => with_limited_body(request, limits.body_limit, Arc::clone(seen)),
            None => request,
        };
        let response = Either::Left(AssertUnwindSafe(router.call(request)).catch_unwind());
        Self { response, limits, timer: None, is_too_long }
    }
}

impl Future for Guarded {
    type Output = Result<Response, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let Poll::Ready(answer) = this.response.poll(context) else {
            let timer = this.timer.get_or_insert_with(|| Box::pin(sleep(this.limits.request_timeout)));
            return timer
                .as_mut()
                .poll(context)
                .map(|()| Ok((this.limits.error_response)(StatusCode::SERVICE_UNAVAILABLE)));
        };
        Poll::Ready(match answer {
            _ if this.is_too_long.as_ref().is_some_and(|seen| seen.load(Ordering::Relaxed)) => {
                Ok((this.limits.error_response)(TOO_LONG))
            }
            Ok(response) => response,
            Err(panic) => {
                log(&*panic);
                Ok((this.limits.error_response)(StatusCode::INTERNAL_SERVER_ERROR))
            }
        })
    }
}

/// Makes the body fail at the limit, and sets the flag when it does: the client gets `413`, whatever response the
/// handler makes of the error.
fn with_limited_body(request: Request, limit: usize, is_too_long: Arc<AtomicBool>) -> Request {
    request.map(|body| {
        Body::new(Limited::new(body, limit).map_err(move |error| {
            is_too_long.fetch_or(error.is::<LengthLimitError>(), Ordering::Relaxed);
            error
        }))
    })
}

/// Logs the message of a panic. The message may hold secrets, so clients do not see it.
fn log(panic: &(dyn Any + Send)) {
    let message = panic.downcast_ref::<String>().map(String::as_str);
    let message = message.or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!(panic = message.unwrap_or("no message"), "a handler panicked");
}
