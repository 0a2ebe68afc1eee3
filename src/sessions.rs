//! Sessions: a random number in a cookie, and what is known of its bearer in the database.

use async_trait::async_trait;
use sqlx::AnyPool;
use time::OffsetDateTime;
use tower_sessions::session::{self, Id, Record};
use tower_sessions::session_store::{self, Error};
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore};

use crate::config::Config;

/// What a session knows: the digest of the token that its bearer has shown. With another token it is worth nothing.
const ADMIN: &str = "admin";

/// Remembers that the bearer has shown the token.
pub(crate) async fn sign_in(session: &Session, config: &Config) -> Result<(), session::Error> {
    // A new number, so that one which somebody else has put into this browser is worth nothing.
    session.cycle_id().await?;
    session.insert(ADMIN, config.admin_digest()).await
}

/// Whether the bearer has shown the token that is in force. A session that cannot be read lets nobody in.
pub(crate) async fn is_admin(session: &Session, config: &Config) -> bool {
    let shown = session.get::<[u8; 32]>(ADMIN).await.ok().flatten();
    shown.is_some() && shown == config.admin_digest()
}

/// What gives handlers their session.
pub(crate) fn layer(database: AnyPool, over_tls: bool) -> SessionManagerLayer<Sessions> {
    SessionManagerLayer::new(Sessions { database })
        .with_name("session")
        .with_secure(over_tls)
        // A session is written once, when its bearer signs in, and eight hours later it is over.
        .with_expiry(Expiry::OnInactivity(time::Duration::hours(8)))
}

/// The sessions, which all instances share.
#[derive(Clone, Debug)]
pub(crate) struct Sessions {
    database: AnyPool,
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        // It is the one moment at which the table grows.
        sqlx::query("DELETE FROM sessions WHERE expires_at < $1")
            .bind(OffsetDateTime::now_utc().unix_timestamp())
            .execute(&self.database)
            .await
            .map_err(backend)?;
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        sqlx::query(
            "INSERT INTO sessions (id, data, expires_at) VALUES ($1, $2, $3) \
             ON CONFLICT (id) DO UPDATE SET data = excluded.data, expires_at = excluded.expires_at",
        )
        .bind(record.id.to_string())
        .bind(serde_json::to_string(record).map_err(|error| Error::Encode(error.to_string()))?)
        .bind(record.expiry_date.unix_timestamp())
        .execute(&self.database)
        .await
        .map_err(backend)?;
        Ok(())
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let data: Option<String> =
            sqlx::query_scalar("SELECT data FROM sessions WHERE id = $1 AND expires_at >= $2")
                .bind(id.to_string())
                .bind(OffsetDateTime::now_utc().unix_timestamp())
                .fetch_optional(&self.database)
                .await
                .map_err(backend)?;
        data.map(|data| serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string())))
            .transpose()
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        sqlx::query("DELETE FROM sessions WHERE id = $1")
            .bind(id.to_string())
            .execute(&self.database)
            .await
            .map_err(backend)?;
        Ok(())
    }
}

fn backend(error: sqlx::Error) -> Error {
    Error::Backend(error.to_string())
}
