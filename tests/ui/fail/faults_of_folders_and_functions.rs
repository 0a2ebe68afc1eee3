use route_runtime::file_routes;

#[file_routes("tests/ui/fail/faults_of_folders_and_functions/app")]
mod routes {}

fn main() {
    let _ = routes::router();
}
