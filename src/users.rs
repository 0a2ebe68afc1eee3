//! The users.

use async_stream::try_stream;
use futures_util::Stream;
use headers::ETag;
use serde::{Deserialize, Serialize};
use sqlx::{AnyPool, FromRow};
use validator::Validate;

use crate::AppState;
use crate::avatars::{self, Avatar};
use crate::conditional::{Conditions, version_tag};
use crate::input::is_line;
use crate::pagination::{Page, Row};
use crate::problem::Problem;

#[derive(Clone, Debug, FromRow, Serialize)]
pub(crate) struct User {
    pub(crate) id: i64,
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub(crate) profile: Profile,
    #[serde(skip)]
    version: i64,
}

#[derive(Clone, Debug, Default, Deserialize, FromRow, Serialize, Validate)]
#[serde(default)]
pub(crate) struct Profile {
    #[validate(custom(function = "is_line"))]
    pub(crate) name: String,
    #[validate(email(message = "must be an e-mail address"))]
    pub(crate) email: String,
}

/// The fields of a [`Profile`] that are to change.
#[derive(Debug, Deserialize, Validate)]
pub(crate) struct ProfileChange {
    #[validate(custom(function = "is_line"))]
    name: Option<String>,
    #[validate(email(message = "must be an e-mail address"))]
    email: Option<String>,
}

impl ProfileChange {
    pub(crate) fn apply(&self, profile: &mut Profile) {
        profile.name = self.name.as_ref().unwrap_or(&profile.name).clone();
        profile.email = self.email.as_ref().unwrap_or(&profile.email).clone();
    }
}

impl User {
    pub(crate) fn tag(&self) -> ETag {
        version_tag(self.id, self.version)
    }
}

impl Row for User {
    fn id(&self) -> i64 {
        self.id
    }
}

pub(crate) async fn list(database: &AnyPool, page: &Page) -> Result<Vec<User>, sqlx::Error> {
    sqlx::query_as("SELECT id, name, email, version FROM users WHERE id > $1 ORDER BY id LIMIT $2")
        .bind(page.after())
        .bind(page.rows())
        .fetch_all(database)
        .await
}

/// All users. They are read some at a time, so that a slow reader holds no connection to the database.
pub(crate) fn all(database: AnyPool) -> impl Stream<Item = Result<User, sqlx::Error>> {
    try_stream! {
        let mut page = Page::first(100);
        loop {
            let users = list(&database, &page).await?;
            let Some(last) = users.last() else { break };
            page = page.following(last);
            for user in users {
                yield user;
            }
        }
    }
}

pub(crate) async fn find(database: &AnyPool, id: u64) -> Result<User, Problem> {
    sqlx::query_as("SELECT id, name, email, version FROM users WHERE id = $1")
        // What is too large for the database turns negative, and no user has such a number.
        .bind(id.cast_signed())
        .fetch_optional(database)
        .await?
        .ok_or_else(|| Problem::not_found("user"))
}

pub(crate) async fn create(
    state: &AppState,
    profile: &Profile,
    avatar: Option<&Avatar>,
) -> Result<User, Problem> {
    let mut transaction = state.database.begin().await?;
    let user: User =
        sqlx::query_as("INSERT INTO users (name, email) VALUES ($1, $2) RETURNING id, name, email, version")
            .bind(&profile.name)
            .bind(&profile.email)
            .fetch_one(&mut *transaction)
            .await
            .map_err(explain)?;
    if let Some(avatar) = avatar {
        avatars::store(&mut *transaction, user.id, avatar, "").await?;
    }
    state.feed.commit(transaction, "user.created", &user).await?;
    Ok(user)
}

/// Changes a user that is as the client expects it. What another request changes meanwhile is not overwritten: the
/// change is made anew of what is there then.
pub(crate) async fn update(
    state: &AppState,
    id: u64,
    conditions: &Conditions,
    change: impl Fn(&mut Profile),
) -> Result<User, Problem> {
    loop {
        let User { id, mut profile, version } = checked(state, id, conditions).await?;
        change(&mut profile);
        let mut transaction = state.database.begin().await?;
        let changed = sqlx::query_as(
            "UPDATE users SET name = $1, email = $2, version = version + 1 WHERE id = $3 AND version = $4 \
             RETURNING id, name, email, version",
        )
        .bind(profile.name)
        .bind(profile.email)
        .bind(id)
        .bind(version)
        .fetch_optional(&mut *transaction)
        .await
        .map_err(explain)?;
        if let Some(user) = changed {
            state.feed.commit(transaction, "user.changed", &user).await?;
            return Ok(user);
        }
    }
}

pub(crate) async fn delete(state: &AppState, id: u64, conditions: &Conditions) -> Result<(), Problem> {
    loop {
        let user = checked(state, id, conditions).await?;
        let mut transaction = state.database.begin().await?;
        let deleted = sqlx::query("DELETE FROM users WHERE id = $1 AND version = $2")
            .bind(user.id)
            .bind(user.version)
            .execute(&mut *transaction)
            .await?;
        if deleted.rows_affected() == 1 {
            state.feed.commit(transaction, "user.deleted", &user).await?;
            return Ok(());
        }
    }
}

async fn checked(state: &AppState, id: u64, conditions: &Conditions) -> Result<User, Problem> {
    let user = find(&state.database, id).await?;
    conditions.check(Some(&user.tag()))?;
    Ok(user)
}

/// The one thing that the database refuses for a reason of its own: an address that another user has.
fn explain(error: sqlx::Error) -> Problem {
    match error.as_database_error() {
        Some(cause) if cause.is_unique_violation() => Problem::taken("email"),
        _ => error.into(),
    }
}
