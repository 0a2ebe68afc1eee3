//! Pages that reload themselves when another process takes the place of this one, under `cargo routes dev`.

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

/// What `cargo routes dev` sets.
const SWITCH: &str = "CARGO_ROUTES_DEV";

/// Where a page waits for events. It reloads itself when it has lost them and found them again.
const EVENTS: &str = "/_file-routes/event-stream";
const PREFIX: &str = "/_file-routes";

/// How soon it looks for them again.
const RETRY: Duration = Duration::from_millis(100);

/// Puts a script into every page, if it is asked for.
pub(crate) fn add(router: Router, phases: watch::Receiver<Phase>) -> Router {
    if env::var_os(SWITCH).is_none() {
        return router;
    }
    let layer = LiveReloadLayer::new().custom_prefix(PREFIX).reload_interval(RETRY);
    router.layer(layer).layer(from_fn(move |request, next| adapt(phases.clone(), request, next)))
}

/// Lets the script run, and the process end: events have no end of their own, so it would wait for them.
async fn adapt(mut phases: watch::Receiver<Phase>, request: Request, next: Next) -> Response {
    let are_events = request.uri().path() == EVENTS;
    let mut response = next.run(request).await;
    // The script stands in the page, which a policy of the program's may forbid.
    response.headers_mut().remove(CONTENT_SECURITY_POLICY);
    if !are_events {
        return response;
    }
    let stopping = async move { drop(phases.wait_for(|phase| *phase != Phase::Serving).await) };
    response.map(|events| Body::from_stream(events.into_data_stream().take_until(Box::pin(stopping))))
}
