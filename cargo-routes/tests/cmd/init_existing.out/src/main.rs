//! An application.

fn main() {
    println!("as it was");
}

#[route_runtime::file_routes("app")]
mod routes {}
