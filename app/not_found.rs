use maud::{Markup, html};

use crate::html::shell;
use crate::routes::href;

pub fn not_found() -> Markup {
    shell(
        "Not found",
        &html! { p { "There is nothing here. " a href=(href::index()) { "Begin again" } "." } },
    )
}
