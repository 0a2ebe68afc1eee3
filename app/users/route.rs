//! A page whose form is sent to its own URL. A `page.rs` answers GET alone, so this is a `route.rs`.

use axum::extract::{Multipart, Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use crate::AppState;
use crate::html::Failure;
use crate::input::Valid;
use crate::pagination::Page;
use crate::problem::Problem;

mod form;
mod view;

pub async fn GET(
    State(state): State<AppState>,
    page: Result<Valid<Query<Page>>, Problem>,
) -> Result<Response, Failure> {
    // Whoever changes the URL to nonsense sees the first page.
    let page = page.map_or_else(|_| Page::default(), |Valid(Query(page))| page);
    let list = view::List::read(&state, &page).await?;
    Ok(view::users(&list, &form::Entered::default(), None).into_response())
}

pub async fn POST(State(state): State<AppState>, multipart: Multipart) -> Result<Response, Failure> {
    let mut entered = form::Entered::default();
    let problem = match entered.read_and_create(&state, multipart).await {
        // The list from the new user on. The browser asks for it anew, so a reload sends no form twice.
        Ok(user) => return Ok(Redirect::to(&view::list_after(user.id - 1)).into_response()),
        Err(problem) => problem,
    };
    if problem.status().is_server_error() {
        return Err(problem.into());
    }
    let list = view::List::read(&state, &Page::default()).await?;
    Ok((problem.status(), view::users(&list, &entered, Some(&problem))).into_response())
}
