//! How the users look.

use std::collections::HashSet;

use maud::{Markup, html};

use super::form::Entered;
use crate::AppState;
use crate::avatars;
use crate::html::{Field, shell};
use crate::pagination::Page;
use crate::problem::Problem;
use crate::routes::href;
use crate::users::{self, User};

/// A page of the list.
pub(crate) struct List {
    users: Vec<User>,
    with_picture: HashSet<i64>,
    next: Option<String>,
    is_first: bool,
}

impl List {
    pub(crate) async fn read(state: &AppState, page: &Page) -> Result<Self, sqlx::Error> {
        let mut users = users::list(&state.database, page).await?;
        let next = page.next(&mut users, &[]);
        let with_picture = avatars::owners(&state.database, &users).await?;
        Ok(Self { users, with_picture, next, is_first: page.after() == 0 })
    }
}

/// The URL of the list after a user.
pub(crate) fn list_after(user: i64) -> String {
    format!("{}?after={user}", href::users())
}

pub(crate) fn users(list: &List, entered: &Entered, problem: Option<&Problem>) -> Markup {
    shell(
        "Users",
        &html! {
            div.wide { table {
                thead { tr { th { "Picture" } th { "Name" } th { "E-mail" } th { "API" } } }
                tbody { @for user in &list.users { (row(user, list.with_picture.contains(&user.id))) } }
            } }
            p {
                @if !list.is_first { a href=(href::users()) { "First page" } " " }
                @if let Some(next) = &list.next { a href={ (href::users()) "?" (next) } { "Next page" } }
            }
            (form(entered, problem))
        },
    )
}

fn row(user: &User, has_picture: bool) -> Markup {
    html! {
        tr {
            td { @if has_picture { img src=(href::api::users::id::avatar(user.id)) alt=""; } }
            td { (user.profile.name) }
            td { (user.profile.email) }
            td { a href=(href::api::users::id(user.id)) { "user " (user.id) } }
        }
    }
}

fn form(entered: &Entered, problem: Option<&Problem>) -> Markup {
    let errors = problem.map_or(&[][..], Problem::errors);
    let name = Field {
        name: "name",
        label: "Name",
        kind: "text",
        autocomplete: Some("name"),
        value: Some(&entered.profile.name),
        is_required: true,
        ..Field::default()
    };
    let email = Field {
        name: "email",
        label: "E-mail",
        kind: "email",
        autocomplete: Some("email"),
        value: Some(&entered.profile.email),
        is_required: true,
        ..Field::default()
    };
    let picture = Field {
        name: "picture",
        label: "Picture (PNG, JPEG, GIF or WebP)",
        kind: "file",
        accept: Some("image/png,image/jpeg,image/gif,image/webp"),
        ..Field::default()
    };
    html! {
        h2 id="new" { "New user" }
        form method="post" enctype="multipart/form-data" aria-labelledby="new" {
            @if let Some(problem) = problem {
                p.error role="alert" {
                    "The user was not created."
                    @if errors.is_empty() { " " (problem.detail()) }
                }
            }
            @for field in [name, email, picture] { (field.show(errors)) }
            button.main { "Create" }
        }
    }
}
