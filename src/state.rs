//! What every handler can take with `State`.

use std::sync::Arc;

use secrecy::ExposeSecret as _;
use sqlx::AnyPool;
use tokio_util::sync::CancellationToken;
use tower_sessions::SessionManagerLayer;

use crate::config::{Config, Environment};
use crate::database;
use crate::feed::Feed;
use crate::sessions::{self, Sessions};

/// What every handler can take with `State`.
#[derive(Clone, Debug)]
pub struct AppState {
    pub(crate) config: Arc<Config>,
    pub(crate) database: AnyPool,
    pub(crate) feed: Feed,
    pub(crate) sessions: SessionManagerLayer<Sessions>,
    stop: CancellationToken,
}

impl AppState {
    /// Opens the database, and makes its tables where there are none.
    ///
    /// # Errors
    ///
    /// Where the database cannot be reached, or is of a newer version of the application.
    pub async fn new(config: Config) -> Result<Self, sqlx::Error> {
        let database = database::connect(config.database_url.expose_secret()).await?;
        let stop = CancellationToken::new();
        let feed = Feed::start(database.clone(), stop.clone()).await?;
        let sessions = sessions::layer(database.clone(), config.app_env == Environment::Production);
        Ok(Self { config: Arc::new(config), database, feed, sessions, stop })
    }

    /// A state whose data is gone with it, for tests.
    ///
    /// # Errors
    ///
    /// Where SQLite fails.
    pub async fn in_memory() -> Result<Self, sqlx::Error> {
        Self::new(Config::new("sqlite::memory:")).await
    }

    /// Lets those go who listen to events: they would stay for as long as they like.
    pub fn stop(&self) {
        self.stop.cancel();
    }

    /// Waits until the database has been written, and closes it.
    pub async fn close(&self) {
        self.database.close().await;
    }
}
