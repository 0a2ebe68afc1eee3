//! The posts.

use headers::ETag;
use serde::{Deserialize, Serialize};
use sqlx::{AnyPool, FromRow};
use validator::Validate;

use crate::conditional::{Conditions, version_tag};
use crate::input::{is_line, is_slug, is_text};
use crate::pagination::{Page, Row};
use crate::problem::Problem;

#[derive(Debug, FromRow, Serialize)]
pub(crate) struct Post {
    #[serde(skip)]
    id: i64,
    pub(crate) slug: String,
    #[serde(flatten)]
    #[sqlx(flatten)]
    article: Article,
    #[serde(skip)]
    version: i64,
}

#[derive(Debug, Default, Deserialize, FromRow, Serialize, Validate)]
#[serde(default)]
pub(crate) struct Article {
    #[validate(custom(function = "is_line"))]
    title: String,
    #[validate(custom(function = "is_text"))]
    body: String,
}

/// A post that is to be.
#[derive(Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(crate) struct Draft {
    #[validate(custom(function = "is_slug"))]
    slug: String,
    #[validate(custom(function = "is_line"))]
    title: String,
    #[validate(custom(function = "is_text"))]
    body: String,
}

impl Post {
    pub(crate) fn tag(&self) -> ETag {
        version_tag(self.id, self.version)
    }
}

impl Row for Post {
    fn id(&self) -> i64 {
        self.id
    }
}

/// The posts whose title contains the words.
pub(crate) async fn list(database: &AnyPool, words: &str, page: &Page) -> Result<Vec<Post>, sqlx::Error> {
    let pattern: String = words
        .chars()
        .flat_map(|c| matches!(c, '%' | '_' | '\\').then_some('\\').into_iter().chain([c]))
        .collect();
    sqlx::query_as(
        "SELECT id, slug, title, body, version FROM posts \
         WHERE id > $1 AND LOWER(title) LIKE LOWER($2) ESCAPE '\\' ORDER BY id LIMIT $3",
    )
    .bind(page.after())
    .bind(format!("%{pattern}%"))
    .bind(page.rows())
    .fetch_all(database)
    .await
}

pub(crate) async fn find(database: &AnyPool, slug: &str) -> Result<Post, Problem> {
    sqlx::query_as("SELECT id, slug, title, body, version FROM posts WHERE slug = $1")
        .bind(slug)
        .fetch_optional(database)
        .await?
        .ok_or_else(|| Problem::not_found("post"))
}

pub(crate) async fn create(database: &AnyPool, draft: Draft) -> Result<Post, Problem> {
    sqlx::query_as(
        "INSERT INTO posts (slug, title, body) VALUES ($1, $2, $3) RETURNING id, slug, title, body, version",
    )
    .bind(draft.slug)
    .bind(draft.title)
    .bind(draft.body)
    .fetch_one(database)
    .await
    .map_err(|error| match error.as_database_error() {
        Some(cause) if cause.is_unique_violation() => Problem::taken("slug"),
        _ => error.into(),
    })
}

/// Replaces a post that is as the client expects it.
pub(crate) async fn replace(
    database: &AnyPool,
    slug: &str,
    conditions: &Conditions,
    article: Article,
) -> Result<Post, Problem> {
    loop {
        let post = checked(database, slug, conditions).await?;
        let changed = sqlx::query_as(
            "UPDATE posts SET title = $1, body = $2, version = version + 1 WHERE id = $3 AND version = $4 \
             RETURNING id, slug, title, body, version",
        )
        .bind(&article.title)
        .bind(&article.body)
        .bind(post.id)
        .bind(post.version)
        .fetch_optional(database)
        .await?;
        if let Some(post) = changed {
            return Ok(post);
        }
    }
}

pub(crate) async fn delete(database: &AnyPool, slug: &str, conditions: &Conditions) -> Result<(), Problem> {
    loop {
        let post = checked(database, slug, conditions).await?;
        let deleted = sqlx::query("DELETE FROM posts WHERE id = $1 AND version = $2")
            .bind(post.id)
            .bind(post.version)
            .execute(database)
            .await?;
        if deleted.rows_affected() == 1 {
            return Ok(());
        }
    }
}

async fn checked(database: &AnyPool, slug: &str, conditions: &Conditions) -> Result<Post, Problem> {
    let post = find(database, slug).await?;
    conditions.check(Some(&post.tag()))?;
    Ok(post)
}
