//! What Stripe sends: <https://docs.stripe.com/webhooks#verify-manually>.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::Deserialize;
use sha2::Sha256;
use sqlx::{AnyPool, FromRow};

/// How old a delivery may be, in seconds: as old as Stripe's own libraries let it be.
const TOLERANCE: i64 = 300;

/// Something that happened at Stripe.
#[derive(Debug, Deserialize, FromRow)]
pub(crate) struct Event {
    pub(crate) id: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
}

/// A delivery whose signature is right.
#[derive(Debug)]
pub(crate) struct Delivery {
    signature: String,
    received_at: i64,
}

/// What came of a delivery.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Recorded,
    /// The event was delivered before: Stripe sends it again, signed anew, until it hears that it has arrived.
    KnownEvent,
    /// The very same delivery came before. Stripe signs each of its own with the time.
    Replay,
}

impl Delivery {
    /// Checks the header `stripe-signature` (`t=1700000000,v1=…`) of a body.
    ///
    /// # Errors
    ///
    /// What is wrong, where the delivery is not Stripe's, or too old.
    pub(crate) fn verify(secret: &str, header: &str, body: &[u8], now: i64) -> Result<Self, &'static str> {
        let fields = || header.split(',').filter_map(|field| field.trim().split_once('='));
        let timestamp = fields().find(|(key, _)| *key == "t").map(|(_, time)| time);
        let timestamp = timestamp.ok_or("`stripe-signature` has no `t=`")?;
        let mut mac =
            Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_err(|_| "the secret is no key")?;
        mac.update(timestamp.as_bytes());
        mac.update(b".");
        mac.update(body);
        // There are two while a secret is replaced. Each is compared in constant time.
        let is_right =
            |text: &str| hex::decode(text).is_ok_and(|bytes| mac.clone().verify_slice(&bytes).is_ok());
        if !fields().any(|(key, text)| key == "v1" && is_right(text)) {
            return Err("no `v1=` of `stripe-signature` is the signature of this body");
        }
        let sent_at: i64 = timestamp.parse().map_err(|_| "`t=` is no time")?;
        if now.abs_diff(sent_at) > TOLERANCE.unsigned_abs() {
            return Err("the delivery is not of the last five minutes");
        }
        Ok(Self { signature: hex::encode(mac.finalize().into_bytes()), received_at: now })
    }

    /// Keeps the event, once, however often and in how many instances it arrives.
    pub(crate) async fn record(&self, database: &AnyPool, event: &Event) -> Result<Outcome, sqlx::Error> {
        let mut transaction = database.begin().await?;
        // What is older than this is refused for its age.
        sqlx::query("DELETE FROM stripe_deliveries WHERE received_at < $1")
            .bind(self.received_at - 2 * TOLERANCE)
            .execute(&mut *transaction)
            .await?;
        let delivered = sqlx::query(
            "INSERT INTO stripe_deliveries (signature, received_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        )
        .bind(&self.signature)
        .bind(self.received_at)
        .execute(&mut *transaction)
        .await?;
        if delivered.rows_affected() == 0 {
            return Ok(Outcome::Replay);
        }
        let recorded = sqlx::query(
            "INSERT INTO stripe_events (id, kind, received_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        )
        .bind(&event.id)
        .bind(&event.kind)
        .bind(self.received_at)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(if recorded.rows_affected() == 1 { Outcome::Recorded } else { Outcome::KnownEvent })
    }
}

/// The events that came last.
pub(crate) async fn latest_events(database: &AnyPool) -> Result<Vec<Event>, sqlx::Error> {
    sqlx::query_as("SELECT id, kind FROM stripe_events ORDER BY received_at DESC, id LIMIT 20")
        .fetch_all(database)
        .await
}
