//! How the users look.

use std::collections::HashSet;

use maud::{Markup, html};

use super::form::Entered;
use crate::AppState;
use crate::avatars;
use crate::html::{error_id, field, shell};
use crate::pagination::Page;
use crate::problem::{FieldError, Problem};
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
    let id = user.id.cast_unsigned();
    html! {
        tr {
            td { @if has_picture { img src=(href::api::users::id::avatar(id)) alt=""; } }
            td { (user.profile.name) }
            td { (user.profile.email) }
            td { a href=(href::api::users::id(id)) { "user " (user.id) } }
        }
    }
}

fn form(entered: &Entered, problem: Option<&Problem>) -> Markup {
    let errors = problem.map_or(&[][..], Problem::errors);
    let profile = &entered.profile;
    html! {
        h2 id="new" { "New user" }
        form method="post" enctype="multipart/form-data" aria-labelledby="new" {
            @if let Some(problem) = problem {
                p.error role="alert" {
                    "The user was not created."
                    @if errors.is_empty() { " " (problem.detail()) }
                }
            }
            (field("name", "Name", errors, &text("name", "text", "name", &profile.name, errors)))
            (field("email", "E-mail", errors, &text("email", "email", "email", &profile.email, errors)))
            (field("picture", "Picture (PNG, JPEG, GIF or WebP)", errors, &html! {
                input id="picture" name="picture" type="file" accept="image/png,image/jpeg,image/gif,image/webp";
            }))
            button.main { "Create" }
        }
    }
}

fn text(name: &str, kind: &str, completion: &str, value: &str, errors: &[FieldError]) -> Markup {
    let is_wrong = errors.iter().any(|error| error.field == name);
    let described_by = is_wrong.then(|| error_id(name));
    html! {
        input id=(name) name=(name) type=(kind) autocomplete=(completion) value=(value) required
            aria-invalid=[is_wrong.then_some("true")] aria-describedby=[described_by];
    }
}
