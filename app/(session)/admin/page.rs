use axum::extract::State;
use maud::{Markup, html};

use crate::AppState;
use crate::html::Failure;
use crate::routes::href;
use crate::stripe;

pub async fn page(State(state): State<AppState>) -> Result<Markup, Failure> {
    let events = stripe::latest_events(&state.database).await?;
    Ok(crate::html::shell(
        "Administration",
        &html! {
            h2 { "What Stripe has sent" }
            @if events.is_empty() { p.note { "Nothing so far." } }
            ul { @for event in &events { li { code { (event.kind) } " " (event.id) } } }
            form.plain method="post" action=(href::logout()) { button { "Sign out" } }
        },
    ))
}
