//! What happens, told to everyone who listens, whichever instance it happens in.
//!
//! An event is a row that is written with the change that it tells of. Each instance reads the rows that are new, and
//! tells its listeners. So nothing is told that did not happen, and a listener that comes back misses nothing of the
//! last [`KEPT`] events.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use async_stream::stream;
use futures_util::Stream;
use serde::Serialize;
use sqlx::{Any, AnyPool, FromRow, Transaction};
use tokio::sync::Notify;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// How long the events of another instance may go unnoticed.
const POLL: Duration = Duration::from_millis(250);

/// How many events are in the table, and how many are read at once.
const KEPT: i64 = 10_000;
const BATCH: i64 = 100;

/// How many events a listener may be slow by, before it has to read them from the table.
const AHEAD: usize = 1000;

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
    events: broadcast::Sender<Arc<Event>>,
    /// The number of the last event that listeners were told of.
    told: Arc<AtomicI64>,
    /// Something was written in this instance.
    written: Arc<Notify>,
    stop: CancellationToken,
}

impl Feed {
    /// A feed whose listeners are let go when the application stops.
    pub(crate) async fn start(database: AnyPool, stop: CancellationToken) -> Result<Self, sqlx::Error> {
        let (events, _) = broadcast::channel(AHEAD);
        let told = Arc::new(AtomicI64::new(latest(&database).await?));
        let feed = Self { database, events, told, written: Arc::default(), stop };
        tokio::spawn(watch(feed.clone()));
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
    pub(crate) fn listen(&self, after: Option<i64>) -> impl Stream<Item = Arc<Event>> + Send + use<> {
        let Self { database, events, told, stop, .. } = self.clone();
        let mut receiver = events.subscribe();
        let mut is_behind = after.is_some();
        let mut last = after.unwrap_or_else(|| told.load(Ordering::Relaxed));
        stream! {
            if last > told.load(Ordering::Relaxed) {
                // This instance has not read that event yet; or it is of a database that this one has taken the place of.
                sleep(2 * POLL).await;
                last = last.min(told.load(Ordering::Relaxed));
            }
            loop {
                while is_behind {
                    let events = match read_after(&database, last).await {
                        Ok(events) => events,
                        // The listener comes back, and then gets what it has missed.
                        Err(error) => return tracing::error!(%error, "events cannot be read"),
                    };
                    is_behind = !events.is_empty();
                    for event in events {
                        last = event.id;
                        yield Arc::new(event);
                    }
                }
                tokio::select! {
                    received = receiver.recv() => match received {
                        Ok(event) if event.id > last => {
                            last = event.id;
                            yield event;
                        }
                        // It was read from the table already.
                        Ok(_) => {}
                        Err(RecvError::Lagged(_)) => is_behind = true,
                        Err(RecvError::Closed) => return,
                    },
                    () = stop.cancelled() => return,
                }
            }
        }
    }
}

async fn read_after(database: &AnyPool, id: i64) -> Result<Vec<Event>, sqlx::Error> {
    sqlx::query_as("SELECT id, kind, data FROM events WHERE id > $1 ORDER BY id LIMIT $2")
        .bind(id)
        .bind(BATCH)
        .fetch_all(database)
        .await
}

async fn latest(database: &AnyPool) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("SELECT last FROM feed").fetch_one(database).await
}

/// Reads what is new, once for all listeners.
async fn watch(feed: Feed) {
    loop {
        tokio::select! {
            () = feed.written.notified() => {}
            () = sleep(POLL) => {}
            () = feed.stop.cancelled() => return,
        }
        // At the end the database is closed, whatever goes on.
        if let Err(error) = tell_new(&feed).await
            && !feed.stop.is_cancelled()
        {
            tracing::error!(%error, "events cannot be read");
        }
    }
}

async fn tell_new(feed: &Feed) -> Result<(), sqlx::Error> {
    loop {
        let events = read_after(&feed.database, feed.told.load(Ordering::Relaxed)).await?;
        if events.is_empty() {
            return Ok(());
        }
        for event in events {
            feed.told.store(event.id, Ordering::Relaxed);
            // Nobody may be listening.
            let _ = feed.events.send(Arc::new(event));
        }
    }
}
