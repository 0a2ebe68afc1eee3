use route_runtime::file_routes as folder;

pub mod inner {
    #[folder("public")]
    pub mod public {}
}

#[cfg_attr(feature = "admin", folder("admin", base_path = "/admin"))]
pub mod admin {}
