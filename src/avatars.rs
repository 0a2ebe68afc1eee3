//! The pictures of users.

use std::collections::HashSet;

use axum::http::StatusCode;
use sha2::{Digest as _, Sha256};
use sqlx::{Any, AnyPool, Executor, FromRow};

use crate::conditional::{Conditions, tag};
use crate::problem::Problem;
use crate::users::User;

const PICTURES: [&str; 4] = ["image/gif", "image/jpeg", "image/png", "image/webp"];

#[derive(Debug, FromRow)]
pub(crate) struct Avatar {
    pub(crate) media_type: String,
    /// Of the bytes, in hexadecimal digits.
    pub(crate) digest: String,
    pub(crate) bytes: Vec<u8>,
}

impl Avatar {
    /// A picture, by its first bytes: what the client calls it may be wrong, and a page of HTML that is served as one
    /// would run in the name of this site. SVG is no picture in this sense.
    pub(crate) fn of(field: &str, bytes: &[u8]) -> Result<Self, Problem> {
        let media_type =
            infer::get(bytes).map(|kind| kind.mime_type()).filter(|kind| PICTURES.contains(kind));
        let no_picture = || {
            Problem::of_field(
                StatusCode::UNPROCESSABLE_ENTITY,
                field,
                "must be a PNG, JPEG, GIF or WebP picture",
            )
        };
        Ok(Self {
            media_type: media_type.ok_or_else(no_picture)?.to_owned(),
            digest: hex::encode(Sha256::digest(bytes)),
            bytes: bytes.to_owned(),
        })
    }
}

pub(crate) async fn find(database: &AnyPool, user: u64) -> Result<Avatar, Problem> {
    sqlx::query_as("SELECT media_type, digest, bytes FROM avatars WHERE user_id = $1")
        .bind(user.cast_signed())
        .fetch_optional(database)
        .await?
        .ok_or_else(|| Problem::not_found("picture"))
}

/// Which of these users have a picture. They are in the order of their numbers.
pub(crate) async fn owners(database: &AnyPool, users: &[User]) -> Result<HashSet<i64>, sqlx::Error> {
    let (Some(first), Some(last)) = (users.first(), users.last()) else { return Ok(HashSet::new()) };
    let owners: Vec<_> = sqlx::query_scalar("SELECT user_id FROM avatars WHERE user_id BETWEEN $1 AND $2")
        .bind(first.id)
        .bind(last.id)
        .fetch_all(database)
        .await?;
    Ok(owners.into_iter().collect())
}

/// Gives a user a picture in place of the one that is as the client expects it. It is tried anew when another request
/// has changed it meanwhile.
pub(crate) async fn replace(
    database: &AnyPool,
    user: u64,
    conditions: &Conditions,
    avatar: &Avatar,
) -> Result<(), Problem> {
    loop {
        let known: Option<String> = sqlx::query_scalar("SELECT digest FROM avatars WHERE user_id = $1")
            .bind(user.cast_signed())
            .fetch_optional(database)
            .await?;
        conditions.check(known.as_deref().map(tag).as_ref())?;
        if store(database, user.cast_signed(), avatar, &known.unwrap_or_default()).await? {
            return Ok(());
        }
    }
}

/// Stores a picture, unless there is another than the known one. Gives whether it did.
pub(crate) async fn store(
    database: impl Executor<'_, Database = Any>,
    user: i64,
    avatar: &Avatar,
    known_digest: &str,
) -> Result<bool, Problem> {
    let stored = sqlx::query(
        "INSERT INTO avatars (user_id, media_type, digest, bytes) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (user_id) DO UPDATE \
         SET media_type = excluded.media_type, digest = excluded.digest, bytes = excluded.bytes \
         WHERE avatars.digest = $5",
    )
    .bind(user)
    .bind(&avatar.media_type)
    .bind(&avatar.digest)
    .bind(&avatar.bytes)
    .bind(known_digest)
    .execute(database)
    .await
    .map_err(|error| match error.as_database_error() {
        Some(cause) if cause.is_foreign_key_violation() => Problem::not_found("user"),
        _ => error.into(),
    })?;
    Ok(stored.rows_affected() == 1)
}
