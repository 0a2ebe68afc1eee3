use std::convert::Infallible;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures_util::{Stream, StreamExt as _};

use crate::AppState;

/// What happens, from now on. A browser that has lost the connection comes back by itself, and gets what it has missed:
/// <https://html.spec.whatwg.org/multipage/server-sent-events.html>.
pub async fn GET(
    State(state): State<AppState>,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let last_seen = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let events = state.feed.listen(last_seen);
    let events = events
        .map(|event| Ok(Event::default().id(event.id.to_string()).event(&event.kind).data(&event.data)));
    Sse::new(events).keep_alive(KeepAlive::default())
}
