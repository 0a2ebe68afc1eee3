pub fn run() {
    #[route_runtime::file_routes("pages", trailing_slash = sometimes)]
    mod pages {}
}
