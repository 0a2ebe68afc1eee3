use route_runtime::file_routes;

#[file_routes("app", state = crate::App<u8, u16>, trailing_slash = never, base_path = "/shop")]
pub mod routes {}
