use route_runtime::file_routes;

#[file_routes("tests/ui/fail/faults_of_two_files/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
