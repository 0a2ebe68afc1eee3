use maud::{Markup, html};

use crate::routes::ROUTES;

pub fn page() -> Markup {
    crate::html::shell(
        "Routes",
        &html! {
            p { "What " code { "ROUTES" } " knows: every route with its file, and the middleware around it." }
            div.wide { table {
                thead { tr { th { "Pattern" } th { "Methods" } th { "File" } th { "Middleware" } } }
                tbody {
                    @for route in ROUTES {
                        tr {
                            td { code { (route.pattern) } }
                            td { @for method in route.methods { (method.as_str()) " " } }
                            td { code { (route.file) } }
                            td { @for file in route.middleware { code { (file) } br; } }
                        }
                    }
                }
            } }
        },
    )
}
