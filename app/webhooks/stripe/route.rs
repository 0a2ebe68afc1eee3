use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::AppState;
use crate::problem::Problem;
use crate::stripe::{Delivery, Event, Outcome};

// The body is taken as it came: a signature is of its bytes, not of what they mean.
pub async fn POST(
    State(state): State<AppState>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, Problem> {
    let secret = state.config.stripe_webhook_secret.as_ref().map_or("", |secret| secret.expose_secret());
    if secret.is_empty() {
        let detail = "STRIPE_WEBHOOK_SECRET is not set, so no delivery can be checked";
        return Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, detail));
    }
    let bad_request = |detail: String| Problem::new(StatusCode::BAD_REQUEST, detail);
    let signature = headers.get("stripe-signature").and_then(|value| value.to_str().ok());
    let signature =
        signature.ok_or_else(|| bad_request("the header `stripe-signature` is missing".into()))?;
    let now = OffsetDateTime::now_utc().unix_timestamp();
    let delivery =
        Delivery::verify(secret, signature, &body, now).map_err(|reason| bad_request(reason.into()))?;
    let event: Event = serde_json::from_slice(&body)
        .map_err(|error| bad_request(format!("the body is no event: {error}")))?;
    match delivery.record(&state.database, &event).await? {
        Outcome::Recorded => Ok(Json(json!({ "received": event.id }))),
        Outcome::KnownEvent => Ok(Json(json!({ "received": event.id, "known": true }))),
        Outcome::Replay => Err(Problem::new(StatusCode::CONFLICT, "this very delivery came before")),
    }
}
