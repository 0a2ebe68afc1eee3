use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Error;
use axum::extract::State;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade, close_code};
use axum::response::Response;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt as _, Stream, StreamExt as _};
use serde_json::json;
use tokio::time::{interval, timeout};

use crate::AppState;
use crate::feed::Event;

/// The kind of the events that are messages.
const MESSAGE: &str = "chat.message";

const LONGEST_MESSAGE: usize = 4096;

/// How often a client is asked whether it is there, and how long it may say nothing, not even that.
const PULSE: Duration = Duration::from_secs(30);
const SILENCE: Duration = Duration::from_secs(75);

/// How long a client may take to read a message. Less than the server waits for it when it stops.
const SEND: Duration = Duration::from_secs(10);

/// Whatever a client says is told to all.
pub async fn GET(State(state): State<AppState>, upgrade: WebSocketUpgrade) -> Response {
    // From here on, and not from when the socket is there: the client takes it for open before that.
    let events = state.feed.listen(None);
    upgrade
        .max_message_size(LONGEST_MESSAGE)
        .max_frame_size(LONGEST_MESSAGE)
        .on_upgrade(|socket| talk(socket, state, events))
}

/// The two directions run side by side: one that waited in the other's way could hold what that waits for.
async fn talk(socket: WebSocket, state: AppState, events: impl Stream<Item = Arc<Event>>) {
    let (sender, receiver) = socket.split();
    tokio::select! {
        // An error is the client's, which has gone.
        _ = tell(sender, events) => {}
        () = hear(receiver, &state) => {}
    }
}

async fn tell(
    mut socket: SplitSink<WebSocket, Message>,
    events: impl Stream<Item = Arc<Event>>,
) -> Result<(), Error> {
    let mut events = pin!(events);
    let mut pulse = interval(PULSE);
    loop {
        let message = tokio::select! {
            event = events.next() => match event {
                Some(event) if event.kind == MESSAGE => Message::text(&*event.data),
                Some(_) => continue,
                None => break,
            },
            _ = pulse.tick() => Message::Ping("".into()),
        };
        timeout(SEND, socket.send(message)).await.map_err(Error::new)??;
    }
    // The server stops. The client may come back at once, and finds another instance.
    let frame = CloseFrame { code: close_code::AWAY, reason: "the server stops".into() };
    timeout(SEND, socket.send(Message::Close(Some(frame)))).await.map_err(Error::new)?
}

async fn hear(mut socket: SplitStream<WebSocket>, state: &AppState) {
    while let Ok(Some(Ok(message))) = timeout(SILENCE, socket.next()).await {
        if let Message::Text(text) = message
            && let Err(error) = state.feed.tell(MESSAGE, &json!({ "text": text.as_str() })).await
        {
            tracing::error!(%error, "a message is lost");
            return;
        }
    }
}
