//! What happens, told to everyone who listens, whichever instance it happens in.
//!
//! An event is a row that is written with the change that it tells of, and a listener reads the rows after the last one
//! it has seen. So nothing is told that did not happen, and a listener that comes back misses nothing.

use std::sync::Arc;
use std::time::Duration;

use async_stream::stream;
use futures_util::Stream;
use serde::Serialize;
use sqlx::{Any, AnyPool, FromRow, Transaction};
use tokio::sync::{Notify, watch};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// How long the events of another instance may go unnoticed.
const POLL: Duration = Duration::from_millis(250);

/// How many events are kept for listeners that come back, and how many are read at once.
const KEPT: i64 = 10_000;
const BATCH: i64 = 100;

#[derive(Debug, FromRow)]
pub(crate) struct Event {
    pub(crate) id: i64,
    pub(crate) kind: String,
    /// JSON.
    pub(crate) data: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Feed {
    database: AnyPool,
    /// The number of the last event.
    latest: watch::Receiver<i64>,
    /// Something was written in this instance.
    written: Arc<Notify>,
    stop: CancellationToken,
}

impl Feed {
    /// A feed whose listeners are let go when the application stops.
    pub(crate) async fn start(database: AnyPool, stop: CancellationToken) -> Result<Self, sqlx::Error> {
        let (sender, latest) = watch::channel(latest(&database).await?);
        let written = Arc::new(Notify::new());
        let feed = Self { database, latest, written, stop };
        tokio::spawn(watch_database(feed.clone(), sender));
        Ok(feed)
    }

    /// Ends a transaction, and tells what it did.
    pub(crate) async fn commit(
        &self,
        mut transaction: Transaction<'static, Any>,
        kind: &str,
        data: &impl Serialize,
    ) -> Result<(), sqlx::Error> {
        let data = serde_json::to_string(data).map_err(|error| sqlx::Error::Encode(error.into()))?;
        // This locks the row until the transaction ends, so events are committed in the order of their numbers.
        let id: i64 = sqlx::query_scalar("UPDATE feed SET last = last + 1 RETURNING last")
            .fetch_one(&mut *transaction)
            .await?;
        sqlx::query("INSERT INTO events (id, kind, data) VALUES ($1, $2, $3)")
            .bind(id)
            .bind(kind)
            .bind(data)
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM events WHERE id <= $1").bind(id - KEPT).execute(&mut *transaction).await?;
        transaction.commit().await?;
        self.written.notify_one();
        Ok(())
    }

    /// Tells something that changes nothing else.
    pub(crate) async fn tell(&self, kind: &str, data: &impl Serialize) -> Result<(), sqlx::Error> {
        self.commit(self.database.begin().await?, kind, data).await
    }

    /// The events after the one with this number, or from now on, until the application stops.
    pub(crate) fn listen(&self, after: Option<i64>) -> impl Stream<Item = Event> + Send + use<> {
        let Self { database, mut latest, stop, .. } = self.clone();
        let mut last = after.unwrap_or(*latest.borrow_and_update());
        stream! {
            loop {
                let events = match after_event(&database, last).await {
                    Ok(events) => events,
                    Err(error) => {
                        // The listener comes back, and then gets what it has missed.
                        tracing::error!(%error, "events cannot be read");
                        return;
                    }
                };
                let is_all = events.is_empty();
                for event in events {
                    last = event.id;
                    yield event;
                }
                if is_all {
                    tokio::select! {
                        changed = latest.changed() => if changed.is_err() { return },
                        () = stop.cancelled() => return,
                    }
                }
            }
        }
    }
}

async fn after_event(database: &AnyPool, id: i64) -> Result<Vec<Event>, sqlx::Error> {
    sqlx::query_as("SELECT id, kind, data FROM events WHERE id > $1 ORDER BY id LIMIT $2")
        .bind(id)
        .bind(BATCH)
        .fetch_all(database)
        .await
}

async fn latest(database: &AnyPool) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("SELECT last FROM feed").fetch_one(database).await
}

/// Looks for events once for all listeners.
async fn watch_database(feed: Feed, sender: watch::Sender<i64>) {
    loop {
        tokio::select! {
            () = feed.written.notified() => {}
            () = sleep(POLL) => {}
            () = feed.stop.cancelled() => return,
        }
        match latest(&feed.database).await {
            Ok(id) => {
                sender.send_if_modified(|known| std::mem::replace(known, id) != id);
            }
            Err(error) => tracing::error!(%error, "events cannot be read"),
        }
    }
}
