//! Pages that reload themselves when a new process replaces this one, under `cargo routes dev`.

use std::env;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use futures_util::StreamExt as _;
use tokio::sync::watch;
use tower_livereload::LiveReloadLayer;

use crate::connection::Phase;

/// The variable that `cargo routes dev` sets.
const SWITCH: &str = "CARGO_ROUTES_DEV";

/// The event stream that a page listens to. The page reloads itself when the stream has broken off and is back.
const EVENTS: &str = "/_file-routes/event-stream";
const PREFIX: &str = "/_file-routes";

/// The time after which a page connects to the stream again.
const RETRY: Duration = Duration::from_millis(100);

/// Adds a script to every page, if `cargo routes dev` started the process.
pub(crate) fn add(router: Router, phases: watch::Receiver<Phase>) -> Router {
    if env::var_os(SWITCH).is_none() {
        return router;
    }
    let layer = LiveReloadLayer::new().custom_prefix(PREFIX).reload_interval(RETRY);
    router.layer(layer).layer(from_fn(move |request, next| adapt(phases.clone(), request, next)))
}

/// Lets the script run, and ends the event stream when the server stops: the server would otherwise wait for it.
async fn adapt(mut phases: watch::Receiver<Phase>, request: Request, next: Next) -> Response {
    let are_events = request.uri().path() == EVENTS;
    let mut response = next.run(request).await;
    // The script is inline, which the program's policy may forbid.
    response.headers_mut().remove(CONTENT_SECURITY_POLICY);
    if !are_events {
        return response;
    }
    let stopping = async move { drop(phases.wait_for(|phase| *phase != Phase::Serving).await) };
    response.map(|events| Body::from_stream(events.into_data_stream().take_until(Box::pin(stopping))))
}
