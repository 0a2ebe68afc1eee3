use maud::{Markup, html};

use crate::html::shell;
use crate::routes::href;

pub fn not_found() -> Markup {
    shell("No such page of the administration", &html! { p { a href=(href::admin()) { "Administration" } } })
}
