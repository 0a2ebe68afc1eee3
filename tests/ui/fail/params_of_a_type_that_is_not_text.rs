use route_runtime::file_routes;

#[file_routes("tests/ui/fail/params_of_a_type_that_is_not_text/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
